/** Something that shows what time is left: it draws itself again when its words change, and nothing else of the page. */
import { Component } from '../ui.js';
import { nextChange, secondsLeft, timerState } from '../road/timer.js';

/** `view({state, seconds})` of `timer`, by the clock of `line`. */
export class Ticking extends Component {
  componentDidMount() {
    this.plan();
  }

  componentDidUpdate() {
    this.plan();
  }

  componentWillUnmount() {
    clearTimeout(this.tick);
  }

  plan() {
    clearTimeout(this.tick);
    const { timer, line } = this.props;
    const wait = nextChange(timer, line.serverNow());
    // A little later than the change, so that a clock that runs unevenly does not show the same second twice.
    if (wait !== null) this.tick = setTimeout(() => this.forceUpdate(), wait + 20);
  }

  render({ timer, line, view }) {
    const now = line.serverNow();
    return view({ state: timerState(timer, now), seconds: secondsLeft(timer, now) });
  }
}
