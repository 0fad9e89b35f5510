import { nativeImage, type NativeImage } from 'electron'
import address from '../../build/icons/128x128.png?inline'

/** Asked for on Linux; elsewhere the program's own file carries it. */
export const windowIcon = (): NativeImage => nativeImage.createFromDataURL(address)
