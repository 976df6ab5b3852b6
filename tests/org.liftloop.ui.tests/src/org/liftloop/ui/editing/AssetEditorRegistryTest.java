/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.liftloop.model.ModelPackage.Literals;

/**
 * Contributions to the extension point, sound and broken.
 */
class AssetEditorRegistryTest {

	private static final String EDITORS = """
			<editor modelClass="org.liftloop.model.Asset" editorId="any" name="Any asset"/>
			<editor modelClass="http://liftloop.org/model/1#//Well" editorId="well" name="Well"/>
			<editor modelClass="org.liftloop.model.SurfaceCard" editorId="missing" name="Broken"/>
			<editor editorId="classless" name="Broken too"/>
			""";

	@Test
	void nearestClassWinsAndBrokenContributionsAreLeftOut() throws CoreException {
		AssetEditorRegistry registry = read();
		assertEquals(List.of("any", "well"),
				registry.descriptors().stream().map(AssetEditorDescriptor::editorId).toList());
		assertEquals("well", registry.editorFor(Literals.WELL).orElseThrow().editorId());
		assertEquals("any", registry.editorFor(Literals.COOLING_LOOP).orElseThrow().editorId());
		assertTrue(registry.editorFor(Literals.SURFACE_CARD).isEmpty());
	}

	@Test
	void brokenContributionIsLoggedWithContributorIdAndReason() throws CoreException {
		List<String> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			read();
		} finally {
			Platform.removeLogListener(listener);
		}
		assertTrue(logged.stream().anyMatch(message -> message.contains("vendor") && message.contains("\"missing\"")
				&& message.contains("there is no editor")), () -> "" + logged);
		assertTrue(logged.stream().anyMatch(message -> message.contains("vendor") && message.contains("\"classless\"")
				&& message.contains("modelClass")), () -> "" + logged);
	}

	private static AssetEditorRegistry read() throws CoreException {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(null, token, null);
		IContributor contributor = ContributorFactorySimple.createContributor("vendor");
		String xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin><extension-point id=\""
				+ AssetEditorDescriptor.POINT + "\" name=\"x\"/><extension point=\"" + AssetEditorDescriptor.POINT
				+ "\">" + EDITORS + "</extension></plugin>";
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
				false, "vendor", null, token));
		try {
			return AssetEditorRegistry.read(registry, id -> !id.equals("missing"));
		} finally {
			registry.stop(token);
		}
	}
}
