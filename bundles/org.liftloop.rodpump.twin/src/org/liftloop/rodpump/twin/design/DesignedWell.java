/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.design;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DesignCase;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodString;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * A well as a design would make it: a copy of the well, without cards and designs, with what the design says. Everything
 * that maps or checks a well serves a design too.
 */
public final class DesignedWell {

	private DesignedWell() {
	}

	/**
	 * @param well   well of the model
	 * @param design a design for it, or null for the well as it is
	 * @param units  catalogue of pumping units
	 * @return the well so changed; not part of any field
	 * @throws RefusedException if the design cannot be built: unit unknown, stroke beyond the linkage
	 */
	public static Well of(Well well, @Nullable DesignCase design, UnitCatalogue units) throws RefusedException {
		Well designed = EcoreUtil.copy(well);
		designed.getCards().clear();
		designed.getDesigns().clear();
		if (design == null) {
			return designed;
		}
		if (design.getStrokesPerMinute() != null) {
			designed.setStrokesPerMinute(design.getStrokesPerMinute());
		}
		if (design.getPlungerDiameterM() != null) {
			pump(designed).setPlungerDiameterM(design.getPlungerDiameterM());
		}
		if (design.getPumpIntakePressurePa() != null) {
			fluids(designed).setPumpIntakePressurePa(design.getPumpIntakePressurePa());
		}
		if (!design.getTapers().isEmpty()) {
			RodString rods = ModelFactory.eINSTANCE.createRodString();
			rods.getTapers().addAll(EcoreUtil.copyAll(design.getTapers()));
			designed.setRodString(rods);
		}
		changeUnit(designed, design, units);
		return designed;
	}

	private static DownholePump pump(Well well) {
		if (well.getPump() == null) {
			well.setPump(ModelFactory.eINSTANCE.createDownholePump());
		}
		return well.getPump();
	}

	private static Fluids fluids(Well well) {
		if (well.getFluids() == null) {
			well.setFluids(ModelFactory.eINSTANCE.createFluids());
		}
		return well.getFluids();
	}

	private static void changeUnit(Well well, DesignCase design, UnitCatalogue units) throws RefusedException {
		String designation = design.getUnitDesignation();
		Double strokeM = design.getStrokeM();
		if (designation != null && !designation.isBlank()) {
			if (units.find(designation).isEmpty()) {
				throw refused(design, "pumping unit '" + designation + "' is not in the catalogue.",
						"Choose a unit of the catalogue.");
			}
			PumpingUnit unit = ModelFactory.eINSTANCE.createPumpingUnit();
			unit.setDesignation(designation);
			PumpingUnit before = well.getPumpingUnit();
			if (before != null) {
				unit.setSurfaceEfficiency(before.getSurfaceEfficiency());
				unit.setMotorRatingW(before.getMotorRatingW());
			}
			well.setPumpingUnit(unit);
		}
		if (strokeM != null) {
			changeStroke(well, strokeM, design, units);
		}
	}

	/** Another crank hole: the radius that gives the stroke. Ratings of the catalogue stay those of the unit. */
	private static void changeStroke(Well well, double strokeM, DesignCase design, UnitCatalogue units)
			throws RefusedException {
		MappedWell mapped = MappedWell.of(well, units);
		UnitKinematics kinematics = mapped.input().unit();
		PumpingUnit unit = well.getPumpingUnit();
		if (kinematics == null || unit == null) {
			throw refused(design, "the well has no pumping unit whose stroke could be set.",
					"Choose a unit for the design.");
		}
		try {
			unit.setGeometry(model(kinematics.geometry().withStroke(strokeM)));
		} catch (IllegalArgumentException e) {
			throw refused(design, e.getMessage() + ".",
					"Choose a stroke that the unit can make, or another unit.");
		}
		CatalogueUnit found = mapped.catalogueUnit();
		if (found != null && unit.getGearboxRatingNm() == null) {
			unit.setGearboxRatingNm(found.gearboxRatingNm());
		}
		if (found != null && unit.getStructureRatingN() == null) {
			unit.setStructureRatingN(found.structureRatingN());
		}
	}

	private static RefusedException refused(DesignCase design, String problem, String remedy) {
		return new RefusedException("Design '" + design.getName() + "': " + problem, remedy);
	}

	private static UnitGeometry model(org.liftloop.rodpump.unit.UnitGeometry geometry) {
		UnitGeometry model = ModelFactory.eINSTANCE.createUnitGeometry();
		model.setType(UnitType.valueOf(geometry.type().name()));
		model.setAM(geometry.aM());
		model.setCM(geometry.cM());
		model.setIM(geometry.iM());
		model.setKM(geometry.kM());
		model.setPM(geometry.pM());
		model.setRM(geometry.rM());
		model.setTauRad(geometry.tauRad());
		return model;
	}
}
