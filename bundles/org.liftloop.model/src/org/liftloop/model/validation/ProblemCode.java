/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

/**
 * Kinds of problems in a field.
 *
 * @since 0.1.0
 */
public enum ProblemCode {
	/** A value or part that is needed is not given. */
	MISSING,
	/** A value is not a finite number. */
	NOT_FINITE,
	/** A value lies outside of the limits of its feature. */
	OUT_OF_RANGE,
	/** Two values contradict each other. */
	CONTRADICTION,
	/** Two values may both be right, but seldom are together. */
	DOUBTFUL,
	/** Things that belong in an order are not in it. */
	ORDER,
	/** Two things have the same name. */
	DUPLICATE_NAME,
	/** A text does not have the form it must have. */
	MALFORMED,
	/** A value is given where it has no effect. */
	UNUSED
}
