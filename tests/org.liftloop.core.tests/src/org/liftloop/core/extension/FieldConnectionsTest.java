/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;

/** The kind of connection is the one that fragment.xml contributes. */
class FieldConnectionsTest {

	private final FieldConnections connections = new FieldConnections(Contributions.ofPlatform());
	private final Field field = ModelFactory.eINSTANCE.createField();

	FieldConnectionsTest() {
		org.liftloop.model.Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setName("plant");
		connection.setProvider("vendor.kind");
		field.getConnections().add(connection);
	}

	@Test
	void connectionIsFoundByItsName() throws RefusedException {
		assertSame(field.getConnections().get(0), FieldConnections.find(field, " plant"));
	}

	@Test
	void connectionsThatThereAreAreNamed() {
		RefusedException refusal = assertThrows(RefusedException.class, () -> FieldConnections.find(field, "other"));
		assertEquals("Its connections: 'plant'.", refusal.remedy());
	}

	@Test
	void contributedKindMakesTheConnection() {
		RefusedException refusal = assertThrows(RefusedException.class,
				() -> connections.create(field.getConnections().get(0), List.of()));
		assertEquals("Asked for plant", refusal.getMessage());
	}

	@Test
	void kindThatNobodyContributesIsNamed() {
		field.getConnections().get(0).setProvider("other.kind");
		RefusedException refusal = assertThrows(RefusedException.class,
				() -> connections.provider(field.getConnections().get(0)));
		assertEquals("There is no kind of connection 'other.kind', which connection 'plant' is.", refusal.getMessage());
		assertEquals("Install the plug-in for it, or take one of vendor.kind.", refusal.remedy());
	}
}
