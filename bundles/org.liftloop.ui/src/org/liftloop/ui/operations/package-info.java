/**
 * Operations in the background, for windows.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.ui.operations;

import org.jspecify.annotations.NullMarked;
