import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('gatewright', {})
