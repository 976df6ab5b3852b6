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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.model.Connection;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.io.FieldStore;
import org.liftloop.opcua.CertificateSummary.Standing;
import org.liftloop.opcua.SecureStorageSecrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.BundleCheck;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.TreeBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.document.FieldDocument;

/** A connection of a field as a user works it: from an empty one to signals that are read. */
class ConnectionEditorTest extends WindowTest {

	private static final String WELL = "Demo 1";
	private static final String NAME = "scada";
	private static final String LOAD = "polished-rod load";
	private static final String LOAD_NODE = "PolishedRodLoad";
	private static final String NO_SECURITY = "None: anybody on the network reads and changes";

	private final Path home;
	private final String userHome = System.getProperty("user.home");

	ConnectionEditorTest(@TempDir Path home) {
		this.home = home;
	}

	@BeforeEach
	void ownTrustList() {
		System.setProperty("user.home", home.toString());
		bot.resize(1400, 900);
	}

	@AfterEach
	void usualTrustList() {
		System.setProperty("user.home", userHome);
	}

	private static Field field() throws IOException {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		}
	}

	/** Opens the editor of a new connection to an endpoint. */
	private IFile open(String endpoint) throws Exception {
		Field field = field();
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setName(NAME);
		connection.setEndpoint(endpoint);
		field.getConnections().add(connection);
		IFile file = workspace.file("demo.liftloop", FieldStore.toBytes(field, "demo"));
		bot.open(file);
		bot.activateEditor(file.getName()).tree().doubleClick(field.getName(), NAME);
		bot.editorPart(NAME, ConnectionEditor.class);
		return file;
	}

	private static Connection connection(IFile file) {
		return Ui.get(() -> FieldDocument.find(file).orElseThrow().field().getConnections().getFirst());
	}

	private void page(String id) {
		ConnectionEditor editor = bot.editorPart(NAME, ConnectionEditor.class);
		Ui.run(() -> editor.setActivePage(id));
	}

	private static void awaitThat(String what, Callable<Boolean> condition) {
		Ui.waitUntil(Condition.of(what, () -> {
			try {
				return condition.call();
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		}));
	}

	@Test
	void bundleIsWhole() {
		BundleCheck check = new BundleCheck("org.liftloop.opcua.ui");
		assertTrue(check.extensionCount() > 1);
		assertEquals(List.of(), check.pluginXmlProblems());
		assertEquals(List.of(), check.messageProblems());
	}

	@Test
	void endpointIsTypedUndoneAndRefusedByWords() throws Exception {
		IFile file = open("opc.tcp://before:4840");
		RootBot editor = bot.activateEditor(NAME);
		TextBot endpoint = editor.textWithLabel("Endpoint");
		endpoint.replaceText("opc.tcp://after:4840");
		bot.pressShortcut("CR");
		assertEquals("opc.tcp://after:4840", connection(file).getEndpoint());
		bot.pressShortcut("Ctrl+Z");
		awaitThat("the endpoint before", () -> endpoint.widget().getText().equals("opc.tcp://before:4840"));
		assertFalse(bot.isDirty(NAME));
		endpoint.replaceText("http://web");
		bot.pressShortcut("CR");
		editor.waitUntilShows("'http://web' is not the address of an OPC UA server.");
	}

	@Test
	void securityIsChosenAsPropertiesOfTheConnection() throws Exception {
		IFile file = open("opc.tcp://scada:4840");
		RootBot editor = bot.activateEditor(NAME);
		editor.comboWithLabel("Identity").choose("User name and password");
		editor.textWithLabel("User name").replaceText("operator");
		bot.pressShortcut("CR");
		editor.comboWithLabel("Message mode").choose("Sign");
		assertEquals(List.of("identity=userName", "user=operator", "mode=sign"), Ui.get(() -> connection(file).getProperties()
				.stream().map(property -> property.getKey() + '=' + property.getValue()).toList()));
		bot.pressShortcut("Ctrl+Z");
		awaitThat("the mode before", () -> editor.comboWithLabel("Message mode").text().equals("Sign and encrypt"));
	}

	@Test
	void nodesAreBrowsedMappedForAllWellsAndRead() throws Exception {
		try (Plant plant = new Plant(field())) {
			IFile file = open(plant.server().endpoint());
			bot.activateEditor(NAME).comboWithLabel("Security policy").choose(NO_SECURITY);
			page("signals");
			RootBot editor = bot.activateEditor(NAME);
			editor.button("Browse").click();
			selectLoad(editor.tree());
			TableBot tags = editor.tableWithColumn("Signal");
			int row = row(tags, WELL, LOAD);
			tags.select(row);
			editor.button("Map").click();
			awaitThat("the address", () -> tags.cell(row, "Address").equals(Plant.address(WELL, "polishedRodLoad")));
			assertEquals(1, Ui.get(() -> connection(file).getMappings().size()));
			bot.pressShortcut("Ctrl+Z");
			awaitThat("no address", () -> tags.cell(row, "Address").isEmpty());
			bot.pressShortcut("Ctrl+Shift+Z");
			awaitThat("the address again", () -> !tags.cell(row, "Address").isEmpty());
			tags.select(row);
			editor.button("For All Assets").click();
			awaitThat("a template", () -> connection(file).getTemplates().size() == 1);
			assertEquals(0, Ui.get(() -> connection(file).getMappings().size()));
			editor.button("Test").click();
			awaitThat("a value", () -> tags.cell(row, "Quality").equals("Good"));
			assertFalse(tags.cell(row, "Value").isEmpty());
			assertFalse(tags.cell(row, "Time").isEmpty());
			assertEquals("Good", tags.cell(row(tags, "Demo 2", LOAD), "Quality"), "the template maps another well too");
		}
	}

	private static void selectLoad(TreeBot nodes) throws Exception {
		String field = String.valueOf(field().getName());
		nodes.await(field);
		nodes.expand(field);
		nodes.await(field, WELL);
		nodes.expand(field, WELL);
		for (String group : nodes.items(field, WELL)) {
			if (!Ui.get(() -> nodes.await(field, WELL, group).getItemCount() > 0)) {
				continue;
			}
			nodes.expand(field, WELL, group);
			for (String item : nodes.items(field, WELL, group)) {
				if (item.startsWith(LOAD_NODE)) {
					nodes.select(field, WELL, group, item);
					return;
				}
			}
		}
		throw new AssertionError("No load among " + nodes.items(field, WELL));
	}

	private static int row(TableBot tags, String asset, String signal) {
		for (int i = 0; i < tags.rowCount(); i++) {
			if (tags.cell(i, "Asset").equals(asset) && tags.cell(i, "Signal").equals(signal)) {
				return i;
			}
		}
		throw new AssertionError("No " + signal + " of " + asset);
	}

	@Test
	void certificateIsAcceptedAfterItsFingerprintWasShown() throws Exception {
		TrustStore store = new TrustStore(TrustStore.userFolder(), new SecureStorageSecrets(null));
		try (Plant plant = new Plant(field())) {
			store.met(plant.server().certificate());
		}
		open("opc.tcp://rtu-7:4840");
		page("trust");
		RootBot editor = bot.activateEditor(NAME);
		TableBot table = editor.tableWithColumn("Standing");
		awaitThat("the certificate", () -> table.rowCount() == 1);
		assertEquals("Rejected", table.cell(0, "Standing"));
		table.select(0);
		Ui.start(() -> editor.button("Accept\u2026").click());
		ShellBot dialog = bot.shell("Accept Certificate");
		String thumbprint = store.list().getFirst().sha256();
		dialog.waitUntilShows(thumbprint.substring(0, 2) + ':' + thumbprint.substring(2, 4));
		assertEquals(Standing.REJECTED, store.list().getFirst().standing());
		dialog.button("Accept").click();
		awaitThat("the trust", () -> table.rowCount() == 1 && table.cell(0, "Standing").equals("Trusted"));
		assertEquals(Standing.TRUSTED, store.list().getFirst().standing());
	}

	@ParameterizedTest
	@CsvSource({ "light,1280,800", "dark,1280,800", "dark,1900,1060" })
	void pagesLook(String theme, int width, int height) throws Exception {
		look(theme, width, height);
		String look = theme + '-' + width;
		try (Plant plant = new Plant(field())) {
			new TrustStore(TrustStore.userFolder(), new SecureStorageSecrets(null)).met(plant.server().certificate());
			open(plant.server().endpoint());
			photograph("connection-secure-" + look);
			bot.activateEditor(NAME).comboWithLabel("Security policy").choose(NO_SECURITY);
			photograph("connection-" + look);
			page("signals");
			RootBot editor = bot.activateEditor(NAME);
			editor.button("Browse").click();
			selectLoad(editor.tree());
			TableBot tags = editor.tableWithColumn("Signal");
			int row = row(tags, WELL, LOAD);
			tags.select(row);
			editor.button("Map").click();
			awaitThat("the address", () -> !tags.cell(row, "Address").isEmpty());
			editor.button("Test").click();
			awaitThat("a value", () -> tags.cell(row, "Quality").equals("Good"));
			photograph("connection-signals-" + look);
			page("trust");
			awaitThat("the certificate",
					() -> bot.activateEditor(NAME).tableWithColumn("Standing").rowCount() == 1);
			photograph("connection-trust-" + look);
		}
	}

	private void photograph(String name) throws IOException {
		assertTrue(Files.size(bot.screenshot(name)) > 10_000);
	}
}
