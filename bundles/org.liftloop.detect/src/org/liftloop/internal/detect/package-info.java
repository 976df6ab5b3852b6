/**
 * What the packages of fault detection share and nobody else needs.
 */
@NullMarked
package org.liftloop.internal.detect;

import org.jspecify.annotations.NullMarked;
