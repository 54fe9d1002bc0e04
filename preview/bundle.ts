/** What the compiler makes of a weapp build and the phone in the browser runs. */
export type Bundle = {
  /** Changes with every build; the phone reloads when it does. */
  readonly version: string;
  readonly app: AppConfig;
  /** Page and component JSON by path without extension. */
  readonly configs: Readonly<Record<string, PageConfig>>;
  /** CSS by path without extension; `app` is the global sheet. */
  readonly styles: Readonly<Record<string, string>>;
  readonly theme: ThemeFile | null;
  /** Every name of WeChat's `wx`, so that a missing one can say so. */
  readonly apiNames: readonly string[];
  /** What the compiler could not take, in plain sentences. */
  readonly problems: readonly string[];
};

/** A build: what the phone reads as data, and its code as one script. */
export type Build = { readonly bundle: Bundle; readonly program: string };

export type PageConfig = {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
} & WindowConfig;

export type WindowConfig = {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
  readonly navigationStyle?: string;
  readonly backgroundColor?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
  readonly disableScroll?: boolean;
};

export type TabItem = {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
};

export type TabBarConfig = {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly borderStyle?: string;
  readonly list: readonly TabItem[];
};

export type AppConfig = {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: WindowConfig;
  readonly tabBar?: TabBarConfig;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
  readonly permission?: Readonly<Record<string, { readonly desc?: string }>>;
  readonly requiredPrivateInfos?: readonly string[];
};

export type ThemeName = 'light' | 'dark';
export type ThemeFile = Readonly<Record<ThemeName, Readonly<Record<string, string>>>>;
