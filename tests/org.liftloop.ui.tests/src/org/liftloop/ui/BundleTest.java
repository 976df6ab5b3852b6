/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.testing.BundleCheck;

/**
 * What the compiler does not check of the bundles.
 */
class BundleTest {

	@ParameterizedTest
	@ValueSource(strings = { "org.liftloop.ui", "org.liftloop.model", "org.liftloop.model.edit" })
	void everythingNamedInPluginXmlExists(String bundle) {
		BundleCheck check = new BundleCheck(bundle);
		assertTrue(check.extensionCount() > 0, "There is something to check");
		assertEquals(List.of(), check.pluginXmlProblems());
	}

	@Test
	void messagesAndTheirKeysMatch() {
		assertEquals(List.of(), new BundleCheck("org.liftloop.ui").messageProblems());
	}
}
