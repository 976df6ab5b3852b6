/**
 * Recorded time, played as if it were live: a twin that hears it lives through it once more.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.replay;

import org.jspecify.annotations.NullMarked;
