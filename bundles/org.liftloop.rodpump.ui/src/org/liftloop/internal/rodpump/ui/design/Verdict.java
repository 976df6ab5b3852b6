/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.results.StatusLook;
import org.liftloop.rodpump.result.Status;

/** What is to be thought of a design, from best to worst; the reasons say it at length. */
public enum Verdict {

	/** Nothing stands against it. */
	OK,
	/** Loads are kept, some results are uncertain. */
	UNCERTAIN,
	/** The gearbox is overloaded as the unit is balanced, and would not be in best balance. */
	REBALANCE,
	/** Gearbox, structure or rods are overloaded. */
	OVERLOADED,
	/** There is no prediction. */
	REFUSED,
	/** It is not predicted yet. */
	PENDING;

	/**
	 * @return the word for it
	 */
	public String word() {
		return switch (this) {
		case OK -> Messages.Verdict_ok;
		case UNCERTAIN -> Messages.Verdict_uncertain;
		case REBALANCE -> Messages.Verdict_rebalance;
		case OVERLOADED -> Messages.Verdict_overloaded;
		case REFUSED -> Messages.Verdict_refused;
		case PENDING -> Messages.Verdict_pending;
		};
	}

	/**
	 * @return its icon, shared: not to be disposed; null while there is nothing to say
	 */
	public @Nullable Image icon() {
		return switch (this) {
		case OK -> StatusLook.icon(Status.OK);
		case UNCERTAIN, REBALANCE -> StatusLook.icon(Status.UNCERTAIN);
		case OVERLOADED -> StatusLook.exceededIcon();
		case REFUSED -> StatusLook.icon(Status.NOT_DETERMINABLE);
		case PENDING -> null;
		};
	}
}
