/** What the main package shows of cards. The editor is not here: its schemas stay in studio. */
export { Confirmed } from './face/confirmed';
export { KeptCard } from './face/kept-card';
export { CardHome } from './home/card-home';
export { Landing } from './landing/landing';
