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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;

class ContributionsTest {

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(null, token, null);
	private final Contributions contributions = new Contributions(registry);

	/** What a vendor contributes. */
	public static final class VendorStage implements Stage {
		@Override
		public Facts process(Observation observation) {
			return observation.facts();
		}
	}

	ContributionsTest() throws CoreException {
		// Refused by some fields.
	}

	@AfterEach
	void stop() throws CoreException {
		registry.stop(token);
	}

	private void contribute(String... elements) {
		String point = ExtensionPoint.STAGES.id();
		String xml = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin><extension-point id=\"" + point
				+ "\" name=\"x\"/><extension point=\"" + point + "\">" + String.join("", elements) + "</extension></plugin>";
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor("vendor"), false, "vendor", null, token));
	}

	private static String stage(String id, String assetType, String className) {
		return "<stage id=\"" + id + "\" assetType=\"" + assetType + "\" class=\"" + className + "\"/>";
	}

	private List<String> ids() {
		return contributions.all(ExtensionPoint.STAGES).stream().map(Contribution::id).toList();
	}

	@Test
	void soundOnesAreFoundAndMade() throws RefusedException {
		contribute(stage("good", "wells", VendorStage.class.getName()));
		Contribution<Stage> found = contributions.find(ExtensionPoint.STAGES, "good").orElseThrow();
		assertEquals("vendor", found.contributor());
		assertEquals(VendorStage.class, found.create().getClass());
	}

	@Test
	void brokenOnesAreLeftOut() {
		contribute("<stage class=\"a.B\"/>", "<stage id=\"classless\"/>", "<diagnoser id=\"stray\" class=\"a.B\"/>",
				stage("good", "", VendorStage.class.getName()), stage("good", "", "a.Second"));
		assertEquals(List.of("good"), ids());
	}

	@Test
	void whatCannotBeMadeIsLeftOutOfItsAssetType() {
		contribute(stage("missing", "wells", "no.such.Class"), stage("wrong", "wells", String.class.getName()),
				stage("good", "wells", VendorStage.class.getName()), stage("other", "loops", VendorStage.class.getName()),
				stage("all", "", VendorStage.class.getName()));
		assertEquals(2, contributions.createFor(ExtensionPoint.STAGES, "wells").size());
		Stream.of("missing", "wrong").forEach(id -> assertThrows(RefusedException.class,
				() -> contributions.find(ExtensionPoint.STAGES, id).orElseThrow().create()));
	}

	@Test
	void nothingContributedIsNothing() {
		assertEquals(List.of(), ids());
	}
}
