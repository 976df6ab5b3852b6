/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;

/**
 * A field as it is saved, and the twins that its assets can have.
 *
 * @param field   the field, nobody else's
 * @param twins   the twins
 * @param leftOut assets without one, and why
 */
record FieldTwins(Field field, List<AssetTwin> twins, List<LeftOut> leftOut) {

	/**
	 * @param path          path of the field file
	 * @param contributions where twins are looked for
	 * @return field and twins
	 * @throws InputException if the file is no field
	 */
	static FieldTwins load(Path path, Contributions contributions) throws InputException {
		Field field;
		try {
			field = FieldStore.load(path);
		} catch (FieldFileException e) {
			throw new InputException(e.getMessage(), Messages.Start_unreadableRemedy, e);
		}
		Twins opener = new Twins(contributions);
		List<AssetTwin> twins = new ArrayList<>();
		List<LeftOut> leftOut = new ArrayList<>();
		for (Asset asset : field.getAssets()) {
			try {
				twins.add(opener.open(asset));
			} catch (RefusedException e) {
				leftOut.add(new LeftOut(String.valueOf(asset.getName()), e.getMessage() + ' ' + e.remedy()));
			}
		}
		return new FieldTwins(field, List.copyOf(twins), List.copyOf(leftOut));
	}
}
