/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Field;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.demo.DemoField;

/** Wells for the tests: those of the demo field, fresh for each test. */
public final class Wells {

	private Wells() {
	}

	/**
	 * @param name name of a demo well
	 * @return the well, in a field of its own
	 */
	public static Well demo(String name) {
		try (InputStream in = DemoField.open()) {
			Field field = FieldStore.load(in, DemoField.FILE_NAME);
			return field.getAssets().stream().filter(asset -> name.equals(asset.getName())).map(Well.class::cast)
					.findFirst().orElseThrow();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * @param well a well
	 * @return its first card
	 */
	public static SurfaceCard card(Well well) {
		return well.getCards().get(0);
	}

	/**
	 * @param well a well
	 * @return the analysis of its first card
	 * @throws OperationException if refused
	 */
	public static CardAnalysis analysis(Well well) throws OperationException {
		return AnalyzeCard.of(well, card(well)).execute(new NullProgressMonitor());
	}
}
