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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;

class FieldConnectionsTest {

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(null, token, null);
	private final FieldConnections connections = new FieldConnections(new Contributions(registry));
	private final Field field = ModelFactory.eINSTANCE.createField();

	/** What a vendor contributes. */
	public static final class VendorProvider implements ConnectionProvider {
		@Override
		public Connection create(ConnectionSettings settings) throws RefusedException {
			throw new RefusedException("Asked for " + settings.name(), "");
		}
	}

	FieldConnectionsTest() throws CoreException {
		String point = ExtensionPoint.CONNECTIONS.id();
		String xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin><extension-point id=\"" + point
				+ "\" name=\"x\"/><extension point=\"" + point + "\"><connection id=\"vendor.kind\" class=\""
				+ VendorProvider.class.getName() + "\"/></extension></plugin>";
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor("vendor"), false, "vendor", null, token));
		org.liftloop.model.Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setName("plant");
		connection.setProvider("vendor.kind");
		field.getConnections().add(connection);
	}

	@AfterEach
	void stop() throws CoreException {
		registry.stop(token);
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
