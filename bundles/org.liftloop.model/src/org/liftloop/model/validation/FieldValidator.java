/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Assumption;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.DesignCase;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Field;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.TagMapping;
import org.liftloop.model.Tubing;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.Well;

/**
 * Checks a field: missing values and parts, limits, order, contradictions, names. It reads the field and its cards
 * once; a field of a hundred wells takes milliseconds. Whether a designation stands in a catalogue, and whether a
 * diagnosis can be made, is not its business.
 *
 * @since 0.1.0
 */
public final class FieldValidator {

	/**
	 * @param field a field, which must not be changed meanwhile
	 * @return what is wrong, object by object in the order of the field; empty if nothing is
	 */
	public List<ModelProblem> validate(Field field) {
		return validateTree(field);
	}

	/**
	 * @param well a well, in a field or not
	 * @return what is wrong with the well and its parts
	 */
	public List<ModelProblem> validate(Well well) {
		return validateTree(well);
	}

	/**
	 * @param design a design, in a well or not
	 * @return what is wrong with the design and its rods
	 */
	public List<ModelProblem> validate(DesignCase design) {
		return validateTree(design);
	}

	private static List<ModelProblem> validateTree(EObject root) {
		Findings findings = new Findings();
		check(root, findings);
		for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			check(contents.next(), findings);
		}
		return findings.toList();
	}

	private static void check(EObject object, Findings findings) {
		ValueRules.check(object, findings);
		NameRules.check(object, findings);
		switch (object) {
			case Well well -> {
				WellRules.check(well, findings);
				SurveyRules.check(well, findings);
			}
			case CoolingLoop loop -> LoopRules.check(loop, findings);
			case LoopExchanger exchanger -> LoopRules.check(exchanger, findings);
			case SecondarySide secondary -> LoopRules.check(secondary, findings);
			case CirculationPump pump -> LoopRules.check(pump, findings);
			case LoopControl control -> LoopRules.check(control, findings);
			case LoopLimits limits -> LoopRules.check(limits, findings);
			case RodString rodString -> RodStringRules.check(rodString, findings);
			case RodTaper taper -> TaperRules.check(taper, findings);
			case PumpingUnit unit -> UnitRules.check(unit, findings);
			case UnitGeometry geometry -> UnitRules.check(geometry, findings);
			case DownholePump pump -> CompletionRules.check(pump, findings);
			case Tubing tubing -> CompletionRules.check(tubing, findings);
			case Fluids fluids -> CompletionRules.check(fluids, findings);
			case Inflow inflow -> InflowRules.check(inflow, findings);
			case OperatingLimits limits -> LimitRules.check(limits, findings);
			case DesignCase design -> RodStringRules.check(design, findings);
			case SurfaceCard card -> CardRules.check(card, findings);
			case Assumption assumption -> AssumptionRules.check(assumption, findings);
			case Connection connection -> {
				ConnectionRules.check(connection, findings);
				MappingRules.check(connection, findings);
			}
			case ConnectionProperty property -> ConnectionRules.check(property, findings);
			case AddressTemplate template -> MappingRules.check(template, findings);
			case TagMapping mapping -> MappingRules.check(mapping, findings);
			default -> {
				// Nothing beyond its values and its name can be wrong.
			}
		}
	}
}
