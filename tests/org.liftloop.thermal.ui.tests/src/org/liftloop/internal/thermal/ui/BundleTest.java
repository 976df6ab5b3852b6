/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.testing.BundleCheck;

/** What the compiler does not check of the bundle. */
class BundleTest {

	private final BundleCheck check = new BundleCheck("org.liftloop.thermal.ui");

	@Test
	void everythingNamedInPluginXmlExists() {
		assertTrue(check.extensionCount() > 0, "There is something to check");
		assertEquals(List.of(), check.pluginXmlProblems());
	}

	@Test
	void messagesAndTheirKeysMatch() {
		assertEquals(List.of(), check.messageProblems());
	}
}
