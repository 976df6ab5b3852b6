/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua.fakes;

import org.junit.jupiter.api.Test;

/** The fakes do what they promise, so that a test that fails has met the product. */
class FakesTest {

	@Test
	void aKilledServerLeavesItsPort() throws Exception {
		try (FieldServer server = FieldServer.start()) {
			for (int i = 0; i < 200; i++) {
				server.kill();
				new DeafServer(server.port()).close();
				server.run();
			}
		}
	}
}
