/** The fourth tab, and the banner of somebody who is leaving. */
export { LeavingBanner } from './leaving-banner';
export { MeScreen } from './me-screen';
