/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OperationExceptionTest {

	@Test
	void theFullTextSaysWhatIsWrongAndWhatToDo() {
		OperationException failure = new RefusedException("Taper 2 has no length.", "Enter it.");
		assertEquals("Taper 2 has no length. Enter it.", failure.fullText());
		assertEquals("Enter it.", failure.remedy());
	}
}
