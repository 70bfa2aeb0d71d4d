import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead when a part fails; `retry` shows the part again. */
  readonly instead: (retry: () => void) => ReactNode;
}

/** Keeps a part that fails from taking the rest of the page with it. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.instead(() => this.setState({ hasFailed: false }));
  }
}
