/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.LabelledCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.RodTaper;

/** How labelled cards are written. */
public enum CardFormat {

	/**
	 * A JSON object a line, SI units: {@code seed}, {@code condition}, {@code parameters}, {@code well}, {@code truth}
	 * {fillage, intakePressurePa}, {@code periodic}, {@code surfaceCard} and {@code downholeCard} {positionM, loadN}.
	 */
	JSON_LINES {
		@Override
		void begin(Writer writer) {
			// No heading: each line stands for itself.
		}

		@Override
		void write(LabelledCard card, Writer writer) throws IOException {
			// Not closed: that would close the writer.
			@SuppressWarnings("resource")
			JsonWriter json = new JsonWriter(writer);
			json.beginObject().name("seed").value(card.seed()).name("condition").value(card.condition().name());
			json.name("parameters").beginObject();
			for (Map.Entry<String, Double> parameter : card.parameters().entrySet()) {
				json.name(parameter.getKey());
				number(json, parameter.getValue());
			}
			json.endObject();
			well(json, card.well());
			Estimate fillage = card.trueFillage();
			json.name("truth").beginObject().name("fillage");
			number(json, fillage.value());
			json.name("intakePressurePa").value(card.trueIntakePressurePa()).endObject();
			json.name("periodic").value(card.prediction().isPeriodic());
			SurfaceCard surface = card.surfaceCard();
			curve(json, "surfaceCard", surface.positionM(), surface.loadN());
			PumpCard pump = card.prediction().pumpCard();
			curve(json, "downholeCard", pump.positionM(), pump.loadN());
			json.endObject().flush();
			writer.write('\n');
		}

		private void well(JsonWriter json, PredictionInput well) throws IOException {
			json.name("well").beginObject().name("strokesPerMinute").value(well.strokesPerMinute());
			json.name("unitType").value(well.unit().geometry().type().name());
			json.name("strokeM").value(well.unit().strokeM()).name("dampingRatio").value(well.dampingRatio());
			json.name("fluidDensityKgM3").value(well.fluidDensityKgM3());
			json.name("plungerDiameterM").value(well.plungerDiameterM());
			json.name("dischargePressurePa").value(well.dischargePressurePa()).name("tapers").beginArray();
			for (RodTaper taper : well.string().tapers()) {
				json.beginObject().name("lengthM").value(taper.lengthM()).name("diameterM").value(taper.diameterM());
				json.name("weightNPerM").value(taper.weightNPerM());
				json.name("youngsModulusPa").value(taper.youngsModulusPa()).endObject();
			}
			json.endArray().endObject();
		}

		private void curve(JsonWriter json, String name, double[] positionM, double[] loadN) throws IOException {
			json.name(name).beginObject().name("positionM").beginArray();
			for (double value : positionM) {
				json.value(value);
			}
			json.endArray().name("loadN").beginArray();
			for (double value : loadN) {
				json.value(value);
			}
			json.endArray().endObject();
		}

		/** What is not determinable or without end is null. */
		private void number(JsonWriter json, double value) throws IOException {
			if (Double.isFinite(value)) {
				json.value(value);
			} else {
				json.nullValue();
			}
		}
	},

	/** A line for each point, with a heading: the surface cards only, as card import reads them. */
	CSV {
		@Override
		void begin(Writer writer) throws IOException {
			writer.write("card,position_m,load_N,strokes_per_minute\n");
		}

		@Override
		void write(LabelledCard card, Writer writer) throws IOException {
			SurfaceCard surface = card.surfaceCard();
			double[] positionM = surface.positionM();
			double[] loadN = surface.loadN();
			for (int i = 0; i < positionM.length; i++) {
				writer.write(String.format(Locale.ROOT, "%d %s,%.5f,%.1f,%.4f%n", card.seed(), card.condition(),
						positionM[i], loadN[i], surface.strokesPerMinute()).replace(System.lineSeparator(), "\n"));
			}
		}
	};

	abstract void begin(Writer writer) throws IOException;

	abstract void write(LabelledCard card, Writer writer) throws IOException;

	/**
	 * @param fileName name of a file
	 * @return CSV for {@code .csv}, else JSON lines
	 */
	public static CardFormat of(String fileName) {
		return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSON_LINES;
	}
}
