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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.RodString;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.twin.design.DesignedWell;

/** What can be done with the designs of a well, each by one undoable command. */
public final class DesignCommands {

	private final EditingDomain domain;
	private final Well well;

	/**
	 * @param domain takes the commands
	 * @param well the well
	 */
	public DesignCommands(EditingDomain domain, Well well) {
		this.domain = domain;
		this.well = well;
	}

	/**
	 * Adds a design that differs in nothing yet.
	 *
	 * @return the design
	 */
	public DesignCase add() {
		DesignCase design = ModelFactory.eINSTANCE.createDesignCase();
		design.setName(free(Messages.Design_new));
		return add(design, well.getDesigns().size(), Messages.Command_add);
	}

	/**
	 * Adds a copy below a design.
	 *
	 * @param design a design of the well
	 * @return the copy
	 */
	public DesignCase duplicate(DesignCase design) {
		DesignCase copy = copy(design);
		return add(copy, well.getDesigns().indexOf(design) + 1, NLS.bind(Messages.Command_duplicate, design.getName()));
	}

	/**
	 * Adds a design with the settings of another, at the end.
	 *
	 * @param settings a design that need not be one of the well's
	 * @return the copy
	 */
	public DesignCase keep(DesignCase settings) {
		return add(copy(settings), well.getDesigns().size(), NLS.bind(Messages.Command_keep, settings.getName()));
	}

	/**
	 * @param design a design of the well, which goes
	 */
	public void delete(DesignCase design) {
		execute(RemoveCommand.create(domain, well, ModelPackage.Literals.WELL__DESIGNS, design),
				NLS.bind(Messages.Command_delete, design.getName()));
	}

	/**
	 * Gives a design rods of its own: those of the well, to be changed.
	 *
	 * @param design a design of the well
	 */
	public void copyRods(DesignCase design) {
		RodString rods = well.getRodString();
		if (rods != null && !rods.getTapers().isEmpty()) {
			execute(setTapers(design, List.copyOf(EcoreUtil.copyAll(rods.getTapers()))), Messages.Command_copyRods);
		}
	}

	/**
	 * Lets a design have the rods of the well again.
	 *
	 * @param design a design of the well
	 */
	public void useWellsRods(DesignCase design) {
		execute(setTapers(design, List.of()), Messages.Command_wellsRods);
	}

	/**
	 * Makes the equipment of a design that of the well. What is assumed of the pump's fillage and intake pressure is no
	 * equipment and stays with the design.
	 *
	 * @param design a design of the well
	 * @throws RefusedException if the design cannot be built
	 */
	public void apply(DesignCase design) throws RefusedException {
		DesignCase equipment = EcoreUtil.copy(design);
		equipment.setPumpIntakePressurePa(null);
		Well designed = DesignedWell.of(well, equipment, Catalogues.ofPlatform().units());
		List<Command> commands = new ArrayList<>();
		Stream.of(ModelPackage.Literals.WELL__STROKES_PER_MINUTE, ModelPackage.Literals.WELL__PUMPING_UNIT,
				ModelPackage.Literals.WELL__ROD_STRING, ModelPackage.Literals.WELL__PUMP)
				.filter(feature -> !same(well.eGet(feature), designed.eGet(feature)))
				.forEach(feature -> commands.add(set(feature, designed.eGet(feature))));
		if (!commands.isEmpty()) {
			String label = NLS.bind(Messages.Command_apply, design.getName());
			domain.getCommandStack().execute(new CompoundCommand(label, label, commands));
		}
	}

	private static boolean same(@Nullable Object one, @Nullable Object other) {
		return one instanceof EObject part && other instanceof EObject otherPart ? EcoreUtil.equals(part, otherPart)
				: Objects.equals(one, other);
	}

	/** The parts stay in the well that was made for them until they are copied out of it. */
	private Command set(EStructuralFeature feature, @Nullable Object value) {
		Object own = value instanceof EObject part ? EcoreUtil.copy(part) : value;
		return SetCommand.create(domain, well, feature, own == null ? SetCommand.UNSET_VALUE : own);
	}

	private Command setTapers(DesignCase design, List<EObject> tapers) {
		return SetCommand.create(domain, design, ModelPackage.Literals.DESIGN_CASE__TAPERS, tapers);
	}

	private DesignCase copy(DesignCase design) {
		DesignCase copy = EcoreUtil.copy(design);
		String name = design.getName();
		copy.setName(free(name == null || name.isBlank() ? Messages.Design_new : name.replaceFirst("\\s+\\d+$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		return copy;
	}

	private DesignCase add(DesignCase design, int index, String label) {
		execute(AddCommand.create(domain, well, ModelPackage.Literals.WELL__DESIGNS, design, index), label);
		return design;
	}

	/** The first of "Design 1", "Design 2" … that no design of the well has. */
	private String free(String stem) {
		List<String> taken = well.getDesigns().stream().map(DesignCase::getName).toList();
		int number = 1;
		while (taken.contains(stem + ' ' + number)) {
			number++;
		}
		return stem + ' ' + number;
	}

	private void execute(Command command, String label) {
		domain.getCommandStack().execute(new CompoundCommand(label, label, List.of(command)));
	}
}
