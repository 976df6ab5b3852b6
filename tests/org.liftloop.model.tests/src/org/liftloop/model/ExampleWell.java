/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import java.util.stream.IntStream;

/** A complete, consistent well for tests: two tapers above a 1.75 in pump. No measured data. */
public final class ExampleWell {

	private ExampleWell() {
	}

	public static Field field() {
		Field field = ModelFactory.eINSTANCE.createField();
		field.setName("Example field");
		field.getAssets().add(well("A-1"));
		return field;
	}

	public static Well well(Field field) {
		return (Well) field.getAssets().getFirst();
	}

	public static Well well(String name) {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Well well = factory.createWell();
		well.setName(name);
		well.setStrokesPerMinute(8.0);
		RodString rods = factory.createRodString();
		rods.getTapers().add(taper(500, 0.0222));
		rods.getTapers().add(taper(800, 0.01905));
		well.setRodString(rods);
		PumpingUnit unit = factory.createPumpingUnit();
		unit.setDesignation("C320-298-100");
		well.setPumpingUnit(unit);
		DownholePump pump = factory.createDownholePump();
		pump.setPlungerDiameterM(0.04445);
		pump.setDepthM(1305.0);
		well.setPump(pump);
		Tubing tubing = factory.createTubing();
		tubing.setInnerDiameterM(0.062);
		tubing.setOuterDiameterM(0.073);
		well.setTubing(tubing);
		Fluids fluids = factory.createFluids();
		fluids.setOilDensityKgM3(860.0);
		fluids.setWaterCut(0.4);
		well.setFluids(fluids);
		well.getCards().add(card("morning"));
		return well;
	}

	public static RodTaper taper(double lengthM, double diameterM) {
		RodTaper taper = ModelFactory.eINSTANCE.createRodTaper();
		taper.setLengthM(lengthM);
		taper.setDiameterM(diameterM);
		return taper;
	}

	/** A card of 40 points on an ellipse. */
	public static SurfaceCard card(String name) {
		SurfaceCard card = ModelFactory.eINSTANCE.createSurfaceCard();
		card.setName(name);
		card.setCapturedAt("2026-03-01T06:30:00Z");
		card.setPositionM(DoubleArray.of(
				IntStream.range(0, 40).mapToDouble(i -> 1 - Math.cos(2 * Math.PI * i / 40)).toArray()));
		card.setLoadN(DoubleArray.of(
				IntStream.range(0, 40).mapToDouble(i -> 40e3 + 15e3 * Math.sin(2 * Math.PI * i / 40)).toArray()));
		return card;
	}

	public static UnitGeometry geometry() {
		// C320-298-100, in inches.
		UnitGeometry geometry = ModelFactory.eINSTANCE.createUnitGeometry();
		geometry.setAM(129 * 0.0254);
		geometry.setCM(111.07205 * 0.0254);
		geometry.setIM(111 * 0.0254);
		geometry.setKM(175.55 * 0.0254);
		geometry.setPM(132 * 0.0254);
		geometry.setRM(42 * 0.0254);
		return geometry;
	}
}
