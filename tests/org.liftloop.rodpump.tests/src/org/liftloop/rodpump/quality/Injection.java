/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.fixtures.RandomWell;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.quality.CardDefect.Kind;
import org.liftloop.rodpump.string.RodString;

/**
 * Defects put into the clean card of a well, or into what is stated of it.
 */
enum Injection {
	OFFSET(Kind.LOAD_OFFSET, 0.05, 0.1, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double offsetN = size * well.input().string().buoyantWeightN(well.input().fluidDensityKgM3());
			return stated(well, positionM(well), Arrays.stream(loadN(well)).map(v -> v + offsetN).toArray());
		}
	},
	GAIN(Kind.LOAD_GAIN, 0.05, 0.1, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			return stated(well, positionM(well), Arrays.stream(loadN(well)).map(v -> v * (1 + size)).toArray());
		}
	},
	/** Degrees of the crank that the load comes late. */
	PHASE(Kind.POSITION_PHASE, 2, 4, 8) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] loadN = loadN(well);
			double delay = size / 360 * loadN.length;
			return stated(well, positionM(well), IntStream.range(0, loadN.length)
					.mapToDouble(i -> DownholeParts.at(loadN, i - delay)).toArray());
		}
	},
	DEPTH(Kind.ROD_DEPTH, 0.05, 0.1, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			return new Case(new RawCard(positionM(well), loadN(well)), context(well,
					well.input().string().scaled(1 + size, 1), well.input().strokesPerMinute()));
		}
	},
	SPEED(Kind.PUMPING_SPEED, 0.05, 0.1, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			return new Case(new RawCard(positionM(well), loadN(well)),
					context(well, well.input().string(), well.input().strokesPerMinute() * (1 + size)));
		}
	},
	/** Part of the load range cut off at one end. */
	CLIPPING(Kind.CLIPPED, 0.05, 0.1, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] loadN = loadN(well);
			double highest = Arrays.stream(loadN).max().orElseThrow();
			double lowest = Arrays.stream(loadN).min().orElseThrow();
			double cut = Math.abs(size) * (highest - lowest);
			return stated(well, positionM(well), Arrays.stream(loadN)
					.map(v -> size > 0 ? Math.min(v, highest - cut) : Math.max(v, lowest + cut)).toArray());
		}
	},
	/** Part of the stroke over which the load cell shows its last value. */
	STUCK(Kind.STUCK_SENSOR, 0.03, 0.08, 0.2) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] loadN = loadN(well);
			int length = (int) Math.round(Math.abs(size) * loadN.length);
			int start = random.nextInt(loadN.length - length - 1);
			Arrays.fill(loadN, start + 1, start + length, loadN[start]);
			return stated(well, positionM(well), loadN);
		}
	},
	/** Part of the samples lost without a mark, here and there. */
	DROPPED(Kind.DROPPED_SAMPLES, 0.03, 0.06, 0.12) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] positionM = positionM(well);
			double[] loadN = loadN(well);
			boolean[] lost = new boolean[loadN.length];
			for (int k = (int) Math.round(Math.abs(size) * loadN.length); k > 0;) {
				int index = random.nextInt(loadN.length);
				k -= lost[index] ? 0 : 1;
				lost[index] = true;
			}
			int[] kept = IntStream.range(0, lost.length).filter(i -> !lost[i]).toArray();
			return stated(well, IntStream.of(kept).mapToDouble(i -> positionM[i]).toArray(),
					IntStream.of(kept).mapToDouble(i -> loadN[i]).toArray());
		}
	},
	/** Noise over signal, as a power of ten of amplitude: 30, 20 and 10 dB. */
	NOISE(Kind.NOISE, -1.5, -1, -0.5) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] loadN = loadN(well);
			double mean = Arrays.stream(loadN).average().orElseThrow();
			double deviation = Math
					.sqrt(Arrays.stream(loadN).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
			double noiseN = deviation * Math.pow(10, -Math.abs(size));
			return stated(well, positionM(well),
					Arrays.stream(loadN).map(v -> v + noiseN * random.nextGaussian()).toArray());
		}
	},
	REVERSED(Kind.REVERSED, 1) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double[] positionM = positionM(well);
			double[] loadN = loadN(well);
			int last = loadN.length - 1;
			return stated(well, IntStream.rangeClosed(0, last).mapToDouble(i -> positionM[last - i]).toArray(),
					IntStream.rangeClosed(0, last).mapToDouble(i -> loadN[last - i]).toArray());
		}
	},
	SWAPPED(Kind.SWAPPED_COLUMNS, 1) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			return stated(well, loadN(well), positionM(well));
		}
	},
	/** Swapped, and each scaled to the range expected of its column. */
	SWAPPED_SCALED(Kind.SWAPPED_COLUMNS, 1) {
		@Override
		Case into(RandomWell well, double size, SplittableRandom random) {
			double toM = well.input().unit().strokeM() / (well.card().peakLoadN()
					- well.card().minimumLoadN());
			return stated(well, Arrays.stream(loadN(well)).map(v -> v * toM).toArray(),
					Arrays.stream(positionM(well)).map(v -> v / toM).toArray());
		}
	};

	/** A card and what is stated of its well. */
	record Case(RawCard card, QualityContext context) {

		/** Judged by a judge that knows the same, who has its rods at hand, or by a new one. */
		SignalConfidence judgedBy(QualityContext known, CardJudge judge) {
			return (known.equals(context) ? judge : new CardJudge(context)).judge(card);
		}
	}

	private final Kind kind;
	private final double[] sizes;

	Injection(Kind kind, double... sizes) {
		this.kind = kind;
		this.sizes = sizes;
	}

	Kind kind() {
		return kind;
	}

	double[] sizes() {
		return sizes;
	}

	/** The well with the defect; what is drawn depends on the seed only, not on the size. */
	Case into(long seed, double size) {
		SplittableRandom random = new SplittableRandom(seed + 1_000_003L * ordinal());
		double sign = random.nextBoolean() ? 1 : -1;
		return into(RandomWell.of(seed), this == NOISE ? size : sign * size, random);
	}

	abstract Case into(RandomWell well, double size, SplittableRandom random);

	static Case clean(RandomWell well) {
		return stated(well, positionM(well), loadN(well));
	}

	private static Case stated(RandomWell well, double[] positionM, double[] loadN) {
		return new Case(new RawCard(positionM, loadN),
				context(well, well.input().string(), well.input().strokesPerMinute()));
	}

	private static QualityContext context(RandomWell well, RodString string, double strokesPerMinute) {
		PredictionInput input = well.input();
		return new QualityContext(CardTiming.UNIFORM_TIME, strokesPerMinute, input.unit(),
				new JudgedWell(string, input.fluidDensityKgM3(), input.dampingRatio())
						.withPump(input.plungerDiameterM(), input.dischargePressurePa()));
	}

	private static double[] positionM(RandomWell well) {
		return well.card().positionM();
	}

	private static double[] loadN(RandomWell well) {
		return well.card().loadN();
	}
}
