import { Button } from './button';
import { Canvas } from './canvas';
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from './choices';
import { Form } from './form';
import { Icon } from './icon';
import { Image } from './image';
import { Input } from './input';
import { Label } from './label';
import { Missing } from './missing';
import { Navigator } from './navigator';
import { PageContainer } from './page-container';
import { PageMeta } from './page-meta';
import { Picker } from './picker';
import { Page, Portal, SwiperItem, View } from './plain';
import { Progress } from './progress';
import { RichText } from './rich-text';
import { ScrollView } from './scroll-view';
import { Swiper } from './swiper';
import { Switch } from './switch';
import { Text } from './text';
import { Textarea } from './textarea';

/** Every built-in component the preview has. Any other tag says so when it is drawn. */
const builtins: Readonly<Record<string, CustomElementConstructor>> = {
  button: Button,
  canvas: Canvas,
  checkbox: Checkbox,
  'checkbox-group': CheckboxGroup,
  form: Form,
  icon: Icon,
  image: Image,
  input: Input,
  label: Label,
  navigator: Navigator,
  page: Page,
  'page-container': PageContainer,
  'page-meta': PageMeta,
  picker: Picker,
  progress: Progress,
  radio: Radio,
  'radio-group': RadioGroup,
  'rich-text': RichText,
  'root-portal': Portal,
  'scroll-view': ScrollView,
  swiper: Swiper,
  'swiper-item': SwiperItem,
  switch: Switch,
  text: Text,
  textarea: Textarea,
  view: View,
};

const ownComponents = new Set<string>();

/** Lets the names a page gives to its own components through. */
export function allowOwnComponents(names: Iterable<string>): void {
  for (const name of names) {
    ownComponents.add(name);
  }
}

export function defineBuiltins(): void {
  for (const [tag, element] of Object.entries(builtins)) {
    customElements.define(`wx-${tag}`, element);
  }
  customElements.define('wx-missing', Missing);
}

export function createBuiltin(tag: string): HTMLElement {
  if (Object.hasOwn(builtins, tag)) {
    return document.createElement(`wx-${tag}`);
  }
  if (ownComponents.has(tag)) {
    return document.createElement(tag);
  }
  return new Missing().standFor(tag);
}

export function hasBuiltin(tag: string): boolean {
  return Object.hasOwn(builtins, tag);
}
