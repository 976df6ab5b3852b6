/** Tests of the package of the same name. */
@NullMarked
package org.liftloop.thermal.exchanger;

import org.jspecify.annotations.NullMarked;
