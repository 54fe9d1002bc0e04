import { callHook, type OpenPage } from './page';
import { showFrame } from './page-frame';
import type { Route } from './route';
import { WxFailure } from './wx-failure';

/** WeChat keeps at most ten pages open. */
const MOST_PAGES = 10;

export type PageStackParts = {
  readonly tabs: readonly string[];
  readonly allPages: readonly string[];
  readonly create: (route: Route) => OpenPage;
  /** Runs the first lifecycles of a page that is on the stack already, as `onLoad` expects. */
  readonly start: (page: OpenPage) => void;
  /** The visible page is another one now. */
  readonly changed: (top: OpenPage, depth: number) => void;
  readonly fault: (where: string, error: unknown) => void;
};

/** The open pages and WeChat's rules for moving between them. */
export class PageStack {
  private stack: OpenPage[] = [];
  /** Tab pages stay alive once opened, also while another tab shows. */
  private readonly tabPages = new Map<string, OpenPage>();
  private visible: OpenPage | null = null;

  constructor(private readonly parts: PageStackParts) {}

  get pages(): readonly OpenPage[] {
    return this.stack;
  }

  get top(): OpenPage | undefined {
    return this.stack[this.stack.length - 1];
  }

  isTab(path: string): boolean {
    return this.parts.tabs.includes(path);
  }

  navigateTo(route: Route): OpenPage {
    this.mustExist(route);
    if (this.isTab(route.path)) {
      throw new WxFailure('can not navigateTo a tabbar page');
    }
    if (this.stack.length >= MOST_PAGES) {
      throw new WxFailure('webview count limit exceed');
    }
    this.hideTop();
    return this.push(route);
  }

  redirectTo(route: Route): void {
    this.mustExist(route);
    if (this.isTab(route.path)) {
      throw new WxFailure('can not redirectTo a tabbar page');
    }
    this.pop();
    this.push(route);
  }

  navigateBack(delta: number): void {
    const count = Math.min(Math.max(1, delta), this.stack.length - 1);
    for (let left = count; left > 0; left -= 1) {
      this.pop();
    }
    if (count > 0) {
      this.reveal();
    }
  }

  switchTab(route: Route): void {
    this.mustExist(route);
    if (!this.isTab(route.path)) {
      throw new WxFailure('can not switch to no-tabBar page');
    }
    if (this.stack.length === 1 && this.top?.path === route.path) {
      return;
    }
    while (this.top !== undefined && !(this.stack.length === 1 && this.isTab(this.top.path))) {
      this.pop();
    }
    this.hideTop();
    this.stack = [];
    const open = this.tabPages.get(route.path);
    if (open === undefined) {
      this.push({ path: route.path, query: {} });
    } else {
      this.stack = [open];
      this.reveal();
    }
  }

  reLaunch(route: Route): void {
    this.mustExist(route);
    for (const page of [...this.stack].reverse()) {
      this.close(page);
    }
    for (const page of this.tabPages.values()) {
      this.close(page);
    }
    this.stack = [];
    this.push(route);
  }

  private mustExist({ path }: Route): void {
    if (!this.parts.allPages.includes(path)) {
      throw new WxFailure(`page "${path}" is not found`);
    }
  }

  private push(route: Route): OpenPage {
    const page = this.parts.create(route);
    this.stack.push(page);
    this.visible = page;
    if (this.isTab(route.path)) {
      this.tabPages.set(route.path, page);
    }
    this.parts.changed(page, this.stack.length);
    this.parts.start(page);
    return page;
  }

  private hideTop(): void {
    if (this.visible !== null) {
      this.call(this.visible, 'onHide');
      showFrame(this.visible.frame, false);
      this.visible = null;
    }
  }

  private reveal(): void {
    if (this.top !== undefined && this.top !== this.visible) {
      this.visible = this.top;
      showFrame(this.top.frame, true);
      this.parts.changed(this.top, this.stack.length);
      this.call(this.top, 'onShow');
    }
  }

  private pop(): void {
    const page = this.stack.pop();
    if (page !== undefined) {
      this.close(page);
    }
  }

  private close(page: OpenPage): void {
    if (!page.frame.frame.isConnected) {
      return;
    }
    this.visible = this.visible === page ? null : this.visible;
    this.tabPages.delete(page.path);
    this.call(page, 'onUnload');
    page.root.release();
    page.frame.frame.remove();
  }

  private call(page: OpenPage, hook: 'onShow' | 'onHide' | 'onUnload'): void {
    callHook(page, hook, [], this.parts.fault);
  }
}
