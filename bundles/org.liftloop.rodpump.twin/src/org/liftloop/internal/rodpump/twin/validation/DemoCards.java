/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.liftloop.core.operation.InputException;
import org.liftloop.rodpump.twin.cards.CardImport;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.demo.DemoField;

/** The real cards that come with the installation. */
final class DemoCards {

	private DemoCards() {
	}

	static List<ImportedCard> read(String file) throws InputException {
		try (InputStream in = DemoField.openCardFile(file)) {
			return CardImport.read(in.readAllBytes(), file, CardImportOptions.detect());
		} catch (IOException e) {
			throw new InputException("The installation is damaged: " + e.getMessage() + ".", "Install it again.", e);
		}
	}

	/** Work of one stroke by the polygon of the points as they stand in the file, J; its sign tells the direction. */
	static double polygonWorkJ(ImportedCard card) {
		double[] x = card.points().positionM();
		double[] y = card.points().loadN();
		double twice = 0;
		for (int i = 0; i < x.length; i++) {
			int next = i + 1 < x.length ? i + 1 : 0;
			twice += (x[next] - x[i]) * (y[next] + y[i]);
		}
		return twice / 2;
	}
}
