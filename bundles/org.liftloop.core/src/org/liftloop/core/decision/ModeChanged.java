/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.time.Instant;

/**
 * The mode of an asset's twin was changed.
 *
 * @param assetId asset
 * @param time    when
 * @param from    mode before
 * @param to      mode after
 * @param user    who; {@link #LIFTLOOP} when the twin disarmed itself
 * @param reason  why; may be empty
 */
public record ModeChanged(String assetId, Instant time, ControlMode from, ControlMode to, String user, String reason)
		implements DecisionEvent {

	/** The user when no person changed the mode. */
	public static final String LIFTLOOP = "liftloop";

	/** @throws IllegalArgumentException if a text is empty or too long */
	public ModeChanged {
		Checks.name("assetId", assetId);
		Checks.time("time", time);
		Checks.present("from", from);
		Checks.present("to", to);
		Checks.name("user", user);
		Checks.text("reason", reason);
	}

	@Override
	public String label() {
		return "change of '" + assetId + "' from " + from + " to " + to;
	}
}
