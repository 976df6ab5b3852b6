/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.TagMapping;
import org.liftloop.model.io.FieldStore;
import org.liftloop.opcua.SecureStorageSecrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.rodpump.twin.live.RodPumpSignals;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.ComboBot;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/** Twins of a field are started on one of its own connections, to a server that runs. */
class StartLiveTest extends WindowTest {

	private static final String NAME = "scada";
	private static final String WELL = "Demo 1";
	/** Time for a secure channel and the first stroke, s. */
	private static final long PATIENCE_SECONDS = 60;

	private final Path home;
	private final String userHome = System.getProperty("user.home");
	private final Connection connection = ModelFactory.eINSTANCE.createConnection();
	private final Field field;

	StartLiveTest(@TempDir Path home) throws IOException {
		this.home = home;
		try (InputStream in = DemoField.open()) {
			field = FieldStore.load(in, DemoField.FILE_NAME);
		}
		connection.setName(NAME);
		field.getConnections().add(connection);
	}

	@BeforeEach
	void ownTrustList() {
		System.setProperty("user.home", home.toString());
	}

	@AfterEach
	void usualTrustList() {
		System.setProperty("user.home", userHome);
	}

	private void map(String well) {
		for (SignalNeed need : RodPumpSignals.ALL) {
			TagMapping mapping = ModelFactory.eINSTANCE.createTagMapping();
			mapping.setAsset(well);
			mapping.setSignal(need.name());
			mapping.setAddress(Plant.address(well, need.name()));
			connection.getMappings().add(mapping);
		}
	}

	private void property(String key, String value) {
		ConnectionProperty property = ModelFactory.eINSTANCE.createConnectionProperty();
		property.setKey(key);
		property.setValue(value);
		connection.getProperties().add(property);
	}

	private IFile open() throws Exception {
		IFile file = workspace.file("north.liftloop", FieldStore.toBytes(field, "test"));
		bot.open(file);
		bot.activateEditor(file.getName());
		return file;
	}

	private ShellBot dialog() {
		bot.menu("Live", "Start Live...");
		return bot.shell("Start Live");
	}

	private static String choose(ShellBot dialog) {
		ComboBot combo = dialog.comboWithLabel("Connection");
		String item = combo.items().stream().filter(each -> each.startsWith(NAME)).findFirst().orElseThrow();
		combo.choose(item);
		return item;
	}

	/** A secure channel is asked for first, which takes its time on a busy machine. */
	private ShellBot notice() {
		Ui.waitUntil(Condition.of("the refusal", () -> bot.shells().contains("Connection Refused")), PATIENCE_SECONDS);
		return bot.shell("Connection Refused");
	}

	private void stop(IFile file) {
		bot.menu("Live", "Stop Live");
		awaitPhase(file, LivePhase.STOPPED);
	}

	private static void awaitPhase(IFile file, LivePhase phase) {
		Ui.waitUntil(Condition.of("the field " + phase, () -> LiveFields.ofWorkbench().phase(file) == phase), PATIENCE_SECONDS);
	}

	@Test
	void refusedServerIsNamedAndHeardOnceTheConnectionIsChanged() throws Exception {
		try (Plant plant = new Plant(field)) {
			connection.setEndpoint(plant.server().endpoint());
			map(WELL);
			IFile file = open();
			ShellBot dialog = dialog();
			String item = choose(dialog);
			assertTrue(item.contains("OPC UA") && item.contains("1 of " + field.getAssets().size()), item);
			dialog.waitUntilShows("hear 1 of " + field.getAssets().size() + " assets: " + WELL);
			dialog.waitUntilShows("Demo 2: The connection has no signals of it.");
			dialog.button("Start").click();
			ShellBot notice = notice();
			notice.waitUntilShows(store().list().getFirst().thumbprint());
			notice.waitUntilShows("is not trusted");
			notice.button("Open Connection").click();
			bot.editorPart(NAME, ConnectionEditor.class);
			bot.activateEditor(NAME).comboWithLabel("Security policy").choose("None: anybody on the network reads and changes");
			bot.pressShortcut("Ctrl+S");
			Ui.waitUntil(Condition.of("the saved connection", () -> !bot.isDirty(NAME)));
			stop(file);

			dialog = dialog();
			assertEquals(item, dialog.comboWithLabel("Connection").text(), "the choice is remembered");
			dialog.button("Start").click();
			TableBot sessions = bot.showView("org.liftloop.ui.runtime").tableWithColumn("Thread");
			Ui.waitUntil(Condition.of("one session", () -> sessions.rowCount() == 1), PATIENCE_SECONDS);
			assertEquals(WELL, sessions.cell(0, "Asset"));
			awaitConnection(sessions, "connected");
			Ui.waitUntil(Condition.of("samples", () -> !sessions.cell(0, "Samples/s").startsWith("0")), PATIENCE_SECONDS);
			plant.server().close();
			awaitConnection(sessions, "reconnecting");
			RootBot alarms = bot.showView("org.liftloop.ui.alarms");
			Ui.waitUntil(Condition.of("the lost connection among the alarms",
					() -> alarms.tableWithColumn("Severity").rowCount() > 0), PATIENCE_SECONDS);
			bot.activateEditor(NAME);
			stop(file);
		}
	}

	private static TrustStore store() {
		return new TrustStore(TrustStore.userFolder(), new SecureStorageSecrets(null));
	}

	private static void awaitConnection(TableBot sessions, String state) {
		Ui.waitUntil(Condition.of("the connection " + state, () -> sessions.cell(0, "Connection").equals(state)),
				PATIENCE_SECONDS);
	}

	/** Nothing here can unlock a secure storage, which is what a user meets whose keyring is locked. */
	@Test
	void passwordThatCannotBeReadIsAMessageAndAnAlarm() throws Exception {
		try (Plant plant = new Plant(field)) {
			connection.setEndpoint(plant.server().endpoint());
			property("identity", "userName");
			property("user", "operator");
			map(WELL);
			store().met(plant.server().certificate());
			store().accept(store().list().getFirst().thumbprint());
			IFile file = open();
			ShellBot dialog = dialog();
			choose(dialog);
			dialog.button("Start").click();
			ShellBot notice = notice();
			notice.waitUntilShows("The secure storage cannot be used");
			notice.waitUntilShows("General > Security > Secure Storage");
			notice.close();
			TableBot alarms = bot.showView("org.liftloop.ui.alarms").tableWithColumn("Severity");
			Ui.waitUntil(Condition.of("the alarm", () -> alarms.rowCount() > 0));
			assertTrue(alarms.cell(0, "What happened").contains("secure storage"), alarms.row(0).toString());
			bot.activateEditor(file.getName());
			stop(file);
		}
	}

	@Test
	void connectionWithoutItsRequiredSignalsCannotBeStarted() throws Exception {
		connection.setEndpoint("opc.tcp://scada:4840");
		map(WELL);
		connection.getMappings().removeIf(mapping -> RodPumpSignals.CARD_LOAD.name().equals(mapping.getSignal()));
		open();
		ShellBot dialog = dialog();
		assertTrue(dialog.button("Start").isEnabled(), "simulated equipment is not concerned");
		choose(dialog);
		dialog.waitUntilShows("does not map Demo 1/cardLoad");
		assertFalse(dialog.button("Start").isEnabled());
		dialog.close();
	}
}
