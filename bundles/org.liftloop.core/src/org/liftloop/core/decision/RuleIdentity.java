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

/**
 * The rule or model that decided.
 *
 * @param id      its id, e.g. "org.liftloop.rodpump.fillage"
 * @param version its version; for a trained model that of its weights
 */
public record RuleIdentity(String id, String version) {

	/** @throws IllegalArgumentException if a text is empty or too long */
	public RuleIdentity {
		Checks.name("id", id);
		Checks.name("version", version);
	}
}
