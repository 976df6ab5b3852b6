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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Stage;

/** Reads what fragment.xml of these tests contributes, sound and broken. */
class ContributionsTest {

	private final Contributions contributions = Contributions.ofPlatform();

	@Test
	void soundOnesAreFoundAndMade() throws RefusedException {
		Contribution<Stage> found = contributions.find(ExtensionPoint.STAGES, "good").orElseThrow();
		assertEquals("org.liftloop.core", found.contributor(), "a fragment contributes for its host");
		assertEquals("Good", found.name());
		assertEquals(VendorStage.class, found.create().getClass());
	}

	@Test
	void brokenOnesAreLeftOut() {
		Set<String> ids = contributions.all(ExtensionPoint.STAGES).stream().map(Contribution::id)
				.collect(Collectors.toSet());
		assertEquals(Set.of("good", "all", "other", "missing", "wrong"), ids);
	}

	@Test
	void brokenOnesAreLoggedByName() {
		List<String> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			contributions.createFor(ExtensionPoint.STAGES, "wells");
		} finally {
			Platform.removeLogListener(listener);
		}
		for (String id : List.of("classless", "stray", "good", "missing", "wrong")) {
			assertTrue(logged.stream().anyMatch(message -> message.contains("'" + id + "'")), id + " in " + logged);
		}
	}

	@Test
	void whatCannotBeMadeIsLeftOutOfItsAssetType() {
		assertEquals(2, contributions.createFor(ExtensionPoint.STAGES, "wells").size(), "good and all");
		assertEquals(2, contributions.createFor(ExtensionPoint.STAGES, "loops").size(), "other and all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "missing", "wrong" })
	void whatCannotBeMadeSaysWhose(String id) {
		Contribution<Stage> broken = contributions.find(ExtensionPoint.STAGES, id).orElseThrow();
		assertTrue(assertThrows(RefusedException.class, broken::create).getMessage().contains("'" + id + "'"));
	}
}
