/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.Quantity;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.TagMapping;

class MappedConnectionTest {

	private static final SignalNeed LOAD = need("load", Use.REQUIRED);
	private static final SignalNeed CURRENT = need("current", Use.OPTIONAL);
	private static final SignalNeed SETPOINT = need("setpoint", Use.SETPOINT);
	private static final Map<String, List<SignalNeed>> NEEDS = Map.of("A-1", List.of(LOAD, CURRENT, SETPOINT), "B-2",
			List.of(LOAD));

	private final Connection connection = ModelFactory.eINSTANCE.createConnection();

	private static SignalNeed need(String name, Use use) {
		return new SignalNeed(name, name, Kind.NUMBER, Quantity.FORCE, 1, use);
	}

	@BeforeEach
	void name() {
		connection.setName("plant");
		connection.setEndpoint(" opc.tcp://scada:4840 ");
	}

	private void template(String signal, String address) {
		AddressTemplate template = ModelFactory.eINSTANCE.createAddressTemplate();
		template.setSignal(signal);
		template.setAddress(address);
		connection.getTemplates().add(template);
	}

	private void mapping(String asset, String signal, String address) {
		TagMapping mapping = ModelFactory.eINSTANCE.createTagMapping();
		mapping.setAsset(asset);
		mapping.setSignal(signal);
		mapping.setAddress(address);
		connection.getMappings().add(mapping);
	}

	private void property(String key, String value) {
		ConnectionProperty property = ModelFactory.eINSTANCE.createConnectionProperty();
		property.setKey(key);
		property.setValue(value);
		connection.getProperties().add(property);
	}

	private Map<Tag, String> addresses() {
		return MappedConnection.of(connection, NEEDS).settings().addresses();
	}

	@Test
	void oneTemplateMapsTheSignalOfEachAsset() throws RefusedException {
		template("load", "ns=2;s={asset}.Load");
		assertEquals(Map.of(new Tag("A-1", "load"), "ns=2;s=A-1.Load", new Tag("B-2", "load"), "ns=2;s=B-2.Load"),
				addresses());
		MappedConnection mapped = MappedConnection.of(connection, NEEDS);
		assertSame(mapped.settings(), mapped.complete());
		assertEquals(List.of(new Tag("A-1", "current"), new Tag("A-1", "setpoint")), mapped.silent());
		assertEquals(Map.of(new Tag("A-1", "load"), LOAD, new Tag("B-2", "load"), LOAD), mapped.settings().needs());
	}

	@Test
	void mappedTagWinsOverTheTemplate() {
		mapping("B-2", " load", "ns=2;i=77");
		template("load", "ns=2;s={asset}.Load");
		assertEquals("ns=2;i=77", addresses().get(new Tag("B-2", "load")));
		assertEquals("ns=2;s=A-1.Load", addresses().get(new Tag("A-1", "load")));
	}

	@Test
	void templateWithoutTheAssetMapsNothing() {
		template("load", "ns=2;s=Load");
		assertEquals(Map.of(), addresses());
	}

	@Test
	void requiredSignalsThatAreNotMappedAreNamed() {
		mapping("A-1", "load", "ns=2;i=1");
		MappedConnection mapped = MappedConnection.of(connection, NEEDS);
		assertEquals(List.of(new Tag("B-2", "load")), mapped.missing());
		RefusedException refusal = assertThrows(RefusedException.class, mapped::complete);
		assertEquals("Connection 'plant' does not map B-2/load.", refusal.getMessage());
	}

	@Test
	void mappedTagThatNoTwinKnowsIsLeftOutAndNamed() {
		mapping("Z-9", "load", "ns=2;i=1");
		MappedConnection mapped = MappedConnection.of(connection, NEEDS);
		assertEquals(List.of(new Tag("Z-9", "load")), mapped.unknown());
		assertEquals(Map.of(), mapped.settings().addresses());
	}

	@Test
	void unfinishedLinesMapNothing() {
		mapping("", "load", "ns=2;i=1");
		mapping("A-1", "load", " ");
		connection.getMappings().add(ModelFactory.eINSTANCE.createTagMapping());
		connection.getTemplates().add(ModelFactory.eINSTANCE.createAddressTemplate());
		assertEquals(Map.of(), addresses());
	}

	@Test
	void propertiesAndEndpointAreHandedOn() {
		property("security", " none ");
		property("mode", "");
		connection.getProperties().add(ModelFactory.eINSTANCE.createConnectionProperty());
		ConnectionProvider.ConnectionSettings settings = MappedConnection.of(connection, NEEDS).settings();
		assertEquals(Map.of("security", "none"), settings.properties());
		assertEquals("opc.tcp://scada:4840", settings.endpoint());
		assertEquals("plant", settings.name());
	}
}
