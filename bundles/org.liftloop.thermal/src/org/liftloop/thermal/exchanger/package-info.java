/**
 * Heat exchangers: effectiveness and NTU of flow arrangements, films, fouling.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.exchanger;

import org.jspecify.annotations.NullMarked;
