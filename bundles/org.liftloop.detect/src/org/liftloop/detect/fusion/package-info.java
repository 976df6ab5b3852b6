/**
 * One judgement out of those of several detectors.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.fusion;

import org.jspecify.annotations.NullMarked;
