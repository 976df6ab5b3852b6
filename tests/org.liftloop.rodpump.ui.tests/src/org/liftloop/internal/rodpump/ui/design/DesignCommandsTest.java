/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;

class DesignCommandsTest {

	private final Well well;
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
			new BasicCommandStack());
	private final DesignCommands commands;

	DesignCommandsTest() throws IOException {
		well = (Well) DemoWorkbench.shipped().getAssets().getFirst();
		commands = new DesignCommands(domain, well);
	}

	@Test
	void equipmentIsAppliedByOneStepAndAssumptionsOfTheReservoirAreNot() throws RefusedException {
		DesignCase design = commands.add();
		design.setStrokesPerMinute(6.0);
		design.setPlungerDiameterM(0.04);
		design.setStrokeM(2.0);
		design.setPumpFillage(0.5);
		design.setPumpIntakePressurePa(1e5);
		commands.copyRods(design);
		design.getTapers().getFirst().setDiameterM(0.0254);
		Well before = EcoreUtil.copy(well);
		commands.apply(design);
		assertEquals(6.0, well.getStrokesPerMinute());
		assertEquals(0.04, well.getPump().getPlungerDiameterM());
		assertEquals(0.0254, well.getRodString().getTapers().getFirst().getDiameterM());
		assertTrue(well.getPumpingUnit().getGeometry() != null, "the crank radius that gives the stroke");
		assertEquals(3102641.0, well.getFluids().getPumpIntakePressurePa());
		assertEquals(0.0254, design.getTapers().getFirst().getDiameterM(), "the design keeps its rods");
		domain.getCommandStack().undo();
		assertTrue(EcoreUtil.equals(before, well));
	}

	@Test
	void designThatDiffersInNothingChangesNothing() throws RefusedException {
		DesignCase design = commands.add();
		domain.getCommandStack().flush();
		commands.apply(design);
		assertFalse(domain.getCommandStack().canUndo());
	}

	@Test
	void plungerOfTheDesignMakesThePumpThatTheWellLacks() throws RefusedException {
		well.setPump(null);
		DesignCase design = commands.add();
		design.setPlungerDiameterM(0.04);
		commands.apply(design);
		assertEquals(0.04, well.getPump().getPlungerDiameterM());
	}

	@Test
	void designThatCannotBeBuiltIsRefusedAndTheWellStays() {
		DesignCase design = commands.add();
		design.setStrokesPerMinute(6.0);
		design.setUnitDesignation("C1-1-1");
		assertThrows(RefusedException.class, () -> commands.apply(design));
		assertEquals(8.5, well.getStrokesPerMinute());
	}

	@Test
	void namesAreFree() {
		DesignCase first = commands.add();
		commands.add();
		first.setName("Faster 9");
		commands.duplicate(first);
		commands.delete(well.getDesigns().getLast());
		commands.keep(first);
		assertEquals(List.of("Faster 9", "Faster 1", "Faster 2"),
				well.getDesigns().stream().map(DesignCase::getName).toList());
	}

	@Test
	void rodsAreCopiedAndGivenUp() {
		DesignCase design = commands.add();
		commands.copyRods(design);
		assertTrue(EcoreUtil.equals(well.getRodString().getTapers(), design.getTapers()));
		assertEquals(2, well.getRodString().getTapers().size(), "copied, not moved");
		commands.useWellsRods(design);
		assertTrue(design.getTapers().isEmpty());
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertTrue(well.getDesigns().isEmpty(), "three steps");
	}
}
