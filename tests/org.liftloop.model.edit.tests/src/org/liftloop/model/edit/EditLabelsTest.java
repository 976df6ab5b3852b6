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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Assumption;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.TagMapping;
import org.liftloop.model.Tubing;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;
import org.liftloop.model.Well;
import org.liftloop.model.feature.FeatureLabel;
import org.liftloop.model.feature.FeatureQuantity;
import org.w3c.dom.Element;

/** What viewers show: labels, units, icons, properties. */
class EditLabelsTest {

	private final LabelledItemProviderAdapterFactory factory = new LabelledItemProviderAdapterFactory();
	private final ModelFactory model = ModelFactory.eINSTANCE;

	static Stream<EClass> classes() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	static Stream<EClass> concreteClasses() {
		return classes().filter(type -> !type.isAbstract());
	}

	static Stream<EStructuralFeature> features() {
		return classes().flatMap(type -> type.getEStructuralFeatures().stream());
	}

	static Stream<EEnum> choices() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.map(EEnum.class::cast);
	}

	private String text(EObject object) {
		return ((IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class)).getText(object);
	}

	@ParameterizedTest
	@MethodSource("features")
	void featureHasItsLabelWithUnit(EStructuralFeature feature) {
		String key = "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature";
		String expected = FeatureLabel.of(feature)
				+ FeatureQuantity.of(feature).map(quantity -> " [" + quantity.kind().unit() + ']').orElse("");
		if (feature == ModelPackage.Literals.FIELD__FORMAT_VERSION) {
			expected = FeatureLabel.of(feature);
		}
		assertEquals(Character.toUpperCase(expected.charAt(0)) + expected.substring(1),
				ModelEditPlugin.INSTANCE.getString(key));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void classHasALabel(EClass type) {
		assertTrue(ModelEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type").length() > 3);
	}

	@ParameterizedTest
	@MethodSource("choices")
	void choiceHasALabelForEachLiteral(EEnum choice) {
		choice.getELiterals().forEach(literal -> assertTrue(!ModelEditPlugin.INSTANCE
				.getString("_UI_" + choice.getName() + '_' + literal.getName() + "_literal").isBlank()));
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void iconIsAnSvgOfSixteenPixels(EClass type) throws Exception {
		EObject object = EcoreUtil.create(type);
		IItemLabelProvider provider = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
		Object image = provider.getImage(object);
		DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
		documents.setNamespaceAware(true);
		try (InputStream in = new URI(image.toString()).toURL().openStream()) {
			Element svg = documents.newDocumentBuilder().parse(in).getDocumentElement();
			assertEquals("http://www.w3.org/2000/svg svg 16 16", svg.getNamespaceURI() + ' ' + svg.getLocalName() + ' '
					+ svg.getAttribute("width") + ' ' + svg.getAttribute("height"));
		}
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyAttributeIsAProperty(EClass type) {
		EObject object = EcoreUtil.create(type);
		IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
		List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(object);
		assertEquals(List.copyOf(type.getEAllAttributes()),
				descriptors.stream().map(descriptor -> descriptor.getFeature(object)).toList());
		assertTrue(descriptors.stream().noneMatch(descriptor -> descriptor.getDisplayName(object).startsWith("_UI")));
	}

	@Test
	void registeredFactoryIsTheLabelledOne() {
		ComposedAdapterFactory composed = new ComposedAdapterFactory(
				ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
		Tubing tubing = model.createTubing();
		IItemLabelProvider provider = (IItemLabelProvider) composed.adapt(tubing, IItemLabelProvider.class);
		assertNotNull(provider);
		assertEquals("Tubing: anchored", provider.getText(tubing));
		composed.dispose();
	}

	@Test
	void tapersAreTold() {
		RodString rods = model.createRodString();
		assertEquals("Rod string", text(rods));
		rods.getTapers().add(model.createRodTaper());
		rods.getTapers().add(model.createRodTaper());
		RodTaper second = rods.getTapers().get(1);
		assertEquals("Taper 2: D", text(second));
		second.setDiameterM(0.022225);
		second.setLengthM(800.0);
		assertEquals("Taper 2: 22.2 mm × 800 m, D", text(second));
		assertEquals("Rod string: 800 m", text(rods));
		assertEquals("Taper: D", text(model.createRodTaper()));
	}

	@Test
	void otherPartsAreToldByWhatTellsThemApart() {
		UnitGeometry geometry = model.createUnitGeometry();
		geometry.setType(UnitType.MARK_II);
		assertEquals("Unit geometry: Mark II", text(geometry));
		DownholePump pump = model.createDownholePump();
		pump.setPlungerDiameterM(0.04445);
		assertEquals("Downhole pump: 44.5 mm", text(pump));
		Fluids fluids = model.createFluids();
		assertEquals("Fluids", text(fluids));
		fluids.setWaterCut(0.4);
		assertEquals("Fluids: water cut 40 %", text(fluids));
		Inflow inflow = model.createInflow();
		assertEquals("Inflow", text(inflow));
		inflow.setReservoirPressurePa(8e6);
		assertEquals("Inflow: 8,000 kPa", text(inflow));
		assertEquals("Operating limits", text(model.createOperatingLimits()));
		LoopExchanger exchanger = model.createLoopExchanger();
		exchanger.setCleanConductanceWPerK(900.0);
		assertEquals("Heat exchanger: Counterflow, 900 W/K", text(exchanger));
		SecondarySide secondary = model.createSecondarySide();
		secondary.setInletTemperatureK(293.15);
		assertEquals("Secondary side: 20 °C", text(secondary));
		PumpingUnit unit = model.createPumpingUnit();
		unit.setDesignation("C320-298-100");
		assertEquals("Pumping unit C320-298-100", text(unit));
	}

	@Test
	void partsOfAConnectionAreToldByTheirTags() {
		Connection connection = model.createConnection();
		connection.setName("plant");
		assertEquals("Connection plant", text(connection));
		ConnectionProperty property = model.createConnectionProperty();
		assertEquals("Property", text(property));
		property.setKey("security");
		property.setValue("none");
		assertEquals("Property security: none", text(property));
		AddressTemplate template = model.createAddressTemplate();
		template.setSignal("cardLoad");
		template.setAddress("ns=2;s={asset}.Load");
		assertEquals("Address template cardLoad: ns=2;s={asset}.Load", text(template));
		TagMapping mapping = model.createTagMapping();
		mapping.setAsset("A-1");
		mapping.setSignal("cardLoad");
		assertEquals("Mapped tag A-1/cardLoad", text(mapping));
	}

	@Test
	void listedPartsAreNumbered() {
		Well well = model.createWell();
		well.setName("A-1");
		Assumption assumption = model.createAssumption();
		assumption.setSubject("tubing");
		well.getAssumptions().add(assumption);
		SurveyStation station = model.createSurveyStation();
		station.setMeasuredDepthM(500.0);
		station.setInclinationRad(Math.toRadians(12));
		well.getSurvey().add(station);
		assertEquals("Well A-1", text(well));
		assertEquals("Assumption 1: tubing", text(assumption));
		assertEquals("Survey station 1: 500 m, 12°", text(station));
	}
}
