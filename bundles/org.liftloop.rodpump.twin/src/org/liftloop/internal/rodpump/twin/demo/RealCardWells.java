/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.liftloop.core.units.Unit;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpType;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.cards.CardImport;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.cards.ModelCards;
import org.liftloop.rodpump.twin.demo.DemoField;

/** Wells for the real cards. What is not known of a well is assumed by a stated rule and marked as assumed. */
final class RealCardWells {

	private static final double ASSUMED_STROKES_PER_MINUTE = 6;
	private static final double ASSUMED_PLUNGER_IN = 1.75;
	private static final double ASSUMED_OIL_KG_M3 = 860;
	private static final double ASSUMED_WATER_KG_M3 = 1_000;
	private static final double ASSUMED_WATER_CUT = 0.5;
	private static final double ASSUMED_MIXTURE_KG_M3 = ASSUMED_WATER_CUT * ASSUMED_WATER_KG_M3
			+ (1 - ASSUMED_WATER_CUT) * ASSUMED_OIL_KG_M3;

	private RealCardWells() {
	}

	static List<Well> serbia() throws IOException, CardImportException {
		List<Well> wells = new ArrayList<>();
		for (ImportedCard card : read("serbia_demo_apache.csv")) {
			Well well = ModelFactory.eINSTANCE.createWell();
			well.setName("Serbia " + card.name());
			well.setDescription("A field-measured dynamogram without data of its well.");
			well.setOrigin("Bojanmar/Industrial-AI-SRP-dynamogram-troubleshooting, data/demo-dataset.csv, graph "
					+ card.name() + ", Apache-2.0");
			assumeWell(well, card, 0.875, 2.224);
			SurfaceCard created = ModelCards.create(card, well.getOrigin());
			created.setName("Graph " + card.name());
			well.getCards().add(created);
			wells.add(well);
		}
		return wells;
	}

	static Well blueMetal() throws IOException, CardImportException {
		List<ImportedCard> cards = read("bluemetal_mit.json");
		Well well = ModelFactory.eINSTANCE.createWell();
		well.setName("BlueMetal");
		well.setDescription("A controller-like surface card and a digitised gas-interference card, without well data.");
		well.setOrigin("BlueMetal/iot-edge-dynocard, MIT licence, Insight Direct USA");
		assumeWell(well, cards.getFirst(), 1, 2.904);
		for (ImportedCard card : cards) {
			SurfaceCard created = ModelCards.create(card, well.getOrigin());
			created.setName(card.name().equals("default_surface") ? "Default surface" : "Gas interference");
			well.getCards().add(created);
		}
		return well;
	}

	static Well collide() throws IOException, CardImportException {
		Well well = ModelFactory.eINSTANCE.createWell();
		well.setName("Impossible load");
		well.setDescription("A real card whose minimum load exceeds the rods' weight in air.");
		well.setOrigin("Card and well data of a public engineers' forum (Collide), digitised from a screenshot"
				+ " (about 40 lb and 0.3 in), by way of vamseeachanta/digitalmodel");
		well.setStrokesPerMinute(6.4);
		RodString rods = ModelFactory.eINSTANCE.createRodString();
		rods.getTapers().add(ModelParts.taper(4_200, 0.75, 1.634, RodGrade.D));
		well.setRodString(rods);
		ModelParts.assume(well, "grade", "The rods' grade is not known; D is assumed.");
		well.setPump(ModelParts.pump(1.25, 4_300, PumpType.OTHER));
		well.setFluids(ModelParts.fluids(850, ASSUMED_WATER_KG_M3, 0, 150));
		well.getFluids().setCasingHeadPressurePa(ModelParts.rounded(Unit.PSI.toSi(25), 0));
		ModelParts.assume(well, "fluids", "The well makes oil only; its density is not known, 850 kg/m3 is assumed.");
		well.setDampingRatio(0.1);
		ModelParts.assume(well, "dampingRatio", "Damping ratio 0.10 is assumed.");
		ImportedCard card = read("collide_card.csv").getFirst();
		SurfaceCard created = ModelCards.create(card, well.getOrigin());
		created.setName("Forum card");
		created.setStrokesPerMinute(6.4);
		well.getCards().add(created);
		return well;
	}

	private static void assumeWell(Well well, ImportedCard card, double diameterIn, double weightLbPerFt) {
		well.setStrokesPerMinute(ASSUMED_STROKES_PER_MINUTE);
		ModelParts.assume(well, "strokesPerMinute", String.format(Locale.ROOT,
				"The pumping speed is not known; %.1f strokes per minute are assumed. Power, displacement and the"
						+ " downhole card's small features depend on it.",
				ASSUMED_STROKES_PER_MINUTE));
		RodTaper taper = ModelParts.taper(0, diameterIn, weightLbPerFt, RodGrade.D);
		double meanLoadN = Arrays.stream(card.points().loadN()).average().orElseThrow();
		double minimumLoadN = Arrays.stream(card.points().loadN()).min().orElseThrow();
		double targetN = (meanLoadN + minimumLoadN) / 2;
		double buoyantNPerM = taper.getWeightNPerM()
				- ASSUMED_MIXTURE_KG_M3 * org.liftloop.rodpump.string.RodTaper.STANDARD_GRAVITY_M_S2 * Math.PI / 4
						* taper.getDiameterM() * taper.getDiameterM();
		double lengthM = ModelParts.rounded(targetN / buoyantNPerM, 0);
		taper.setLengthM(lengthM);
		RodString rods = ModelFactory.eINSTANCE.createRodString();
		rods.getTapers().add(taper);
		well.setRodString(rods);
		ModelParts.assume(well, "rodString", String.format(Locale.ROOT,
				"The rods are not known; one taper of %.3f in, grade D, is assumed, as long (%.0f m) as gives a weight"
						+ " in fluid midway between the card's minimum and mean load.",
				diameterIn, lengthM));
		well.setPump(ModelParts.pump(ASSUMED_PLUNGER_IN, lengthM / Unit.FOOT.siFactor(), PumpType.OTHER));
		ModelParts.assume(well, "pump", String.format(Locale.ROOT,
				"The pump is not known; a plunger of %.2f in at the end of the rods is assumed.", ASSUMED_PLUNGER_IN));
		well.setFluids(ModelParts.fluids(ASSUMED_OIL_KG_M3, ASSUMED_WATER_KG_M3, ASSUMED_WATER_CUT, 0));
		well.getFluids().setTubingHeadPressurePa(null);
		ModelParts.assume(well, "fluids", String.format(Locale.ROOT,
				"The fluids are not known; oil of %.0f kg/m3 with %.0f %% water is assumed.", ASSUMED_OIL_KG_M3,
				100 * ASSUMED_WATER_CUT));
		well.setDampingRatio(0.1);
		ModelParts.assume(well, "dampingRatio", "Damping ratio 0.10 is assumed.");
	}

	private static List<ImportedCard> read(String name) throws IOException, CardImportException {
		try (InputStream in = DemoField.openCardFile(name)) {
			return CardImport.read(in.readAllBytes(), name, CardImportOptions.detect());
		}
	}
}
