/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/**
 * A cooling loop that a person has named: one of a field file, FIELD.liftloop#LOOP, or a loop file of its own.
 *
 * @param plan   the loop
 * @param mapped the loop of the field file; null for a loop file of its own
 * @param model  the same in the model
 * @param field  the field
 */
record LoopArgument(LoopPlan plan, @Nullable MappedLoop mapped, @Nullable CoolingLoop model, @Nullable Field field) {

	private static final String FIELD = ".liftloop";

	static LoopArgument read(String typed, Terminal terminal) throws OperationException {
		Named named = Named.of(typed, terminal);
		if (!String.valueOf(named.file().getFileName()).endsWith(FIELD)) {
			return new LoopArgument(LoopPlan.read(named.file()), null, null, null);
		}
		try {
			Field field = FieldStore.load(named.file());
			CoolingLoop model = loop(field, named);
			MappedLoop mapped = MappedLoop.of(model);
			return new LoopArgument(mapped.plan(), mapped, model, field);
		} catch (FieldFileException e) {
			throw new InputException(e.getMessage(), "The file was not changed.", e);
		}
	}

	private static CoolingLoop loop(Field field, Named named) throws InputException {
		List<CoolingLoop> all = field.getAssets().stream().filter(CoolingLoop.class::isInstance).map(CoolingLoop.class::cast)
				.toList();
		List<CoolingLoop> fitting = named.name() == null ? all
				: all.stream().filter(loop -> String.valueOf(loop.getName()).equals(named.name())).toList();
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		String file = String.valueOf(named.file().getFileName());
		throw new InputException(named.name() == null ? "'" + file + "' does not say which cooling loop is meant."
				: "There is no single cooling loop '" + named.name() + "' in '" + file + "'.",
				all.isEmpty() ? "It holds none."
						: "Its cooling loops are " + WellArgument.quoted(all.stream().map(CoolingLoop::getName).toList()) + ". Name one as "
								+ file + "#LOOP.");
	}
}
