/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The item providers of the model, with labels that say what an object is where the first attribute, which generated
 * labels show, would not: "Taper 2: 19.1 mm × 800 m, D".
 *
 * @since 0.1.0
 */
@NullMarked
public class LabelledItemProviderAdapterFactory extends ModelItemProviderAdapterFactory {

	/** Puts its own providers where the generated factory would make plain ones on demand. */
	public LabelledItemProviderAdapterFactory() {
		ItemText text = new ItemText();
		assumptionItemProvider = new AssumptionItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		rodStringItemProvider = new RodStringItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		rodTaperItemProvider = new RodTaperItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		unitGeometryItemProvider = new UnitGeometryItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		downholePumpItemProvider = new DownholePumpItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		tubingItemProvider = new TubingItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		fluidsItemProvider = new FluidsItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		inflowItemProvider = new InflowItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		loopExchangerItemProvider = new LoopExchangerItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		secondarySideItemProvider = new SecondarySideItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		circulationPumpItemProvider = new CirculationPumpItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		pumpCurvePointItemProvider = new PumpCurvePointItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		loopControlItemProvider = new LoopControlItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		loopLimitsItemProvider = new LoopLimitsItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		surveyStationItemProvider = new SurveyStationItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		operatingLimitsItemProvider = new OperatingLimitsItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		connectionPropertyItemProvider = new ConnectionPropertyItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		addressTemplateItemProvider = new AddressTemplateItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
		tagMappingItemProvider = new TagMappingItemProvider(this) {
			@Override
			public String getText(@Nullable Object object) {
				return text.of(object);
			}
		};
	}
}
