/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import java.util.List;

import org.liftloop.core.signal.Quality;

/**
 * One number of a live asset as it is shown.
 *
 * @param label     what it is
 * @param value     the number with its unit; a dash where there is none
 * @param quality   how far it can be trusted
 * @param reasons   why not further: sentences
 * @param overLimit whether it is known well enough and above what the equipment may bear
 */
public record Reading(String label, String value, Quality quality, List<String> reasons, boolean overLimit) {

	/**
	 * A number that nothing limits.
	 *
	 * @param label     what it is
	 * @param value     the number with its unit; a dash where there is none
	 * @param quality   how far it can be trusted
	 * @param reasons why not further: sentences
	 */
	public Reading(String label, String value, Quality quality, List<String> reasons) {
		this(label, value, quality, reasons, false);
	}

	/**
	 * @param loading the number as a fraction of what may be borne; NaN when it is not known
	 * @return this number, over its limit when that is more than 1
	 */
	public Reading limited(double loading) {
		return new Reading(label, value, quality, reasons, loading > 1);
	}

	/** Copies the list. */
	public Reading {
		reasons = List.copyOf(reasons);
	}

	/** @return the reasons in one line */
	public String reasonsInLine() {
		return String.join(" ", reasons); //$NON-NLS-1$
	}
}
