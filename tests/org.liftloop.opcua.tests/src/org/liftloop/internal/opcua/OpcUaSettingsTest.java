/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.opcua.IdentityKind;
import org.liftloop.opcua.MessageMode;
import org.liftloop.opcua.NodeAddress;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.SecurityChoice;

/** Settings and addresses as a person writes them. */
class OpcUaSettingsTest {

	private static final String URL = "opc.tcp://rtu-7:4840/field";

	@Test
	void withoutAWordEverythingIsEncrypted() throws Exception {
		OpcUaSettings settings = OpcUaSettings.of(URL, Map.of());
		assertEquals(SecurityChoice.BASIC256SHA256, settings.security());
		assertEquals(MessageMode.SIGN_AND_ENCRYPT, settings.mode());
		assertEquals(IdentityKind.ANONYMOUS, settings.identity());
		assertTrue(settings.hostNameChecked());
		assertEquals("rtu-7", settings.host());
	}

	@Test
	void aUserNameIsAnIdentity() throws Exception {
		assertEquals(IdentityKind.USER_NAME, OpcUaSettings.of(URL, Map.of("user", "operator")).identity());
	}

	@ParameterizedTest
	@CsvSource({ "security,strong,Its values are none", "mode,none,does not go with", "identity,userName,user name is missing",
			"colour,red,There is no setting 'colour'", "hostName,maybe,check" })
	void aWrongSettingIsNamed(String key, String value, String expected) {
		RefusedException refusal = assertThrows(RefusedException.class,
				() -> OpcUaSettings.of(URL, new HashMap<>(Map.of(key, value))));
		assertTrue(refusal.fullText().contains(expected), refusal.fullText());
	}

	@ParameterizedTest
	@CsvSource({ "http://rtu-7:4840", "opc.tcp://", "opc.tcp://user:secret@rtu-7:4840", "rtu-7" })
	void anAddressOfAnotherKindIsRefused(String url) {
		assertThrows(RefusedException.class, () -> OpcUaSettings.of(url, Map.of()));
	}

	@Test
	void aUnitStandsBehindTheNode() throws Exception {
		NodeAddress address = NodeAddress.of("ns=2;s=Well [1].Load [klbf]", Quantity.FORCE);
		assertEquals("ns=2;s=Well [1].Load", address.node());
		assertEquals(Unit.KILOPOUND_FORCE, address.unit());
		assertEquals(1, address.fromStored(address.toStored(1, Quantity.FORCE), Quantity.FORCE), 1e-12);
		assertEquals(Unit.STROKES_PER_MINUTE, NodeAddress.of("i=7", Quantity.PUMPING_SPEED).unit());
	}

	@ParameterizedTest
	@CsvSource({ "ns=2;s=Load [bar]", "load", "ns=x;s=Load" })
	void anAddressThatNamesNoNodeOrAWrongUnitIsRefused(String text) {
		assertThrows(RefusedException.class, () -> NodeAddress.of(text, Quantity.FORCE));
	}
}
