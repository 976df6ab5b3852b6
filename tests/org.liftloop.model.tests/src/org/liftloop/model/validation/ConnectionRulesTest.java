/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.TagMapping;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Connections, their settings and what they map. */
class ConnectionRulesTest extends OneProblem {

	private final Connection connection = ModelFactory.eINSTANCE.createConnection();
	private final TagMapping mapping = mapping("A-1", "cardLoad");
	private final AddressTemplate template = ModelFactory.eINSTANCE.createAddressTemplate();
	private final ConnectionProperty property = ModelFactory.eINSTANCE.createConnectionProperty();

	private static TagMapping mapping(String asset, String signal) {
		TagMapping mapping = ModelFactory.eINSTANCE.createTagMapping();
		mapping.setAsset(asset);
		mapping.setSignal(signal);
		mapping.setAddress("ns=2;s=" + asset + '.' + signal);
		return mapping;
	}

	@BeforeEach
	void connect() {
		connection.setName("plant");
		connection.setEndpoint("opc.tcp://scada:4840");
		template.setSignal("cardPosition");
		template.setAddress("ns=2;s={asset}.Position");
		property.setKey("security");
		property.setValue("Basic256Sha256");
		connection.getMappings().add(mapping);
		connection.getTemplates().add(template);
		connection.getProperties().add(property);
		field.getConnections().add(connection);
	}

	@Test
	void completeConnectionHasNoProblem() {
		assertEquals("org.liftloop.opcua", connection.getProvider());
		assertEquals(List.of(), problems());
	}

	@Test
	void secondConnectionOfTheSameNameIsTold() {
		Connection second = ModelFactory.eINSTANCE.createConnection();
		second.setName("plant");
		second.setEndpoint("opc.tcp://other:4840");
		field.getConnections().add(second);
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, second, Literals.CONNECTION__NAME,
				"Connection 'plant': number 1 has the same name. Rename one of them.");
	}

	@Test
	void missingEndpointIsTold() {
		connection.setEndpoint(" ");
		expect(Severity.ERROR, ProblemCode.MISSING, connection, Literals.CONNECTION__ENDPOINT,
				"Connection 'plant': endpoint is missing.");
	}

	@Test
	void passwordInTheEndpointIsTold() {
		connection.setEndpoint("opc.tcp://me:hidden@scada:4840");
		expect(Severity.ERROR, ProblemCode.MALFORMED, connection, Literals.CONNECTION__ENDPOINT, "Connection 'plant': endpoint "
				+ "holds a password. Take it out and keep it in secure storage: the file is read by others.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "user.Password", "PWD", "api-key", "clientSecret", "Token" })
	void propertyThatSmellsOfASecretIsTold(String key) {
		property.setKey(key);
		expect(Severity.ERROR, ProblemCode.MALFORMED, property, Literals.CONNECTION_PROPERTY__KEY,
				"Connection 'plant', property 1: '" + key
						+ "' looks like a secret. Take it out and keep it in secure storage: the file is read by others.");
	}

	@Test
	void secondPropertyOfAKeyIsTold() {
		ConnectionProperty second = ModelFactory.eINSTANCE.createConnectionProperty();
		second.setKey("security");
		connection.getProperties().add(second);
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, second, Literals.CONNECTION_PROPERTY__KEY,
				"Connection 'plant', property 2: number 1 has the same key. Keep one of them.");
	}

	@Test
	void templateThatSaysNothingOfTheAssetIsTold() {
		template.setAddress("ns=2;s=Position");
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, template, Literals.ADDRESS_TEMPLATE__ADDRESS,
				"Connection 'plant', address template 1: the address is the same for every asset. Write {asset} where the "
						+ "name of the asset belongs.");
	}

	@Test
	void unknownAssetIsTold() {
		mapping.setAsset("Z-9");
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, mapping, Literals.TAG_MAPPING__ASSET, "Connection 'plant', mapped "
				+ "tag 1: the field has no asset 'Z-9'. Name one that it has, or delete the mapped tag.");
	}

	@Test
	void secondMappingOfATagIsTold() {
		TagMapping second = mapping("A-1", "cardLoad ");
		connection.getMappings().add(second);
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, second, Literals.TAG_MAPPING__SIGNAL,
				"Connection 'plant', mapped tag 2: number 1 maps the same tag. Keep one of them.");
	}

	@Test
	void emptyAddressesAreTold() {
		mapping.setAddress("");
		template.setAddress(null);
		assertEquals(List.<EObject>of(template, mapping), problems().stream().map(ModelProblem::object).toList());
		assertEquals(List.of(ProblemCode.MISSING, ProblemCode.MISSING), problems().stream().map(ModelProblem::code).toList());
	}
}
