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

/** What became of a decision. A decision may go through several, e.g. proposed, approved, acted. */
public enum Outcome {
	/** It waits for a person. */
	PROPOSED,
	/** A person approved it. */
	APPROVED,
	/** A person rejected it. */
	REJECTED,
	/** Nobody answered in time. */
	EXPIRED,
	/** It was written to the controller, and the value read back confirms it. */
	ACTED,
	/** It was to be written, but writing failed or the value read back differs. */
	ACT_FAILED,
	/** An interlock or a hard limit kept it from being acted on. */
	BLOCKED,
	/** It was only recorded: the twin ran in shadow. */
	SHADOWED
}
