/**
 * The product's contract: lanes, resources, events with causes and the outcome of a run.
 *
 * <p>In reading order: {@link interleave.timeline.Timeline} is the whole document and {@link
 * interleave.timeline.TimelineEvent} its unit; {@link interleave.timeline.Recorder} makes one while
 * a machine runs, {@link interleave.timeline.TimelineJson} writes and reads its JSON form, {@link
 * interleave.timeline.TimelineText} the form for people, {@link interleave.timeline.ChromeTrace}
 * the one for Perfetto; {@link interleave.timeline.TimelineValidator} knows what makes a timeline
 * possible.
 */
package interleave.timeline;
