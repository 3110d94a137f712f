import { addressOf } from '../../state/route'

/** Opens the presenter's window, or brings the one that is open forward. It needs no line to this one but the channel. */
export function openPresenter() {
  window.open(`${location.href.replace(/#.*$/, '')}${addressOf({ screen: 'presenter' })}`, 'nocilab-presenter', 'popup,width=900,height=700')
}
