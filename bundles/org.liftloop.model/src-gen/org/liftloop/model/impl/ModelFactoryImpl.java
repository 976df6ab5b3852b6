/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.liftloop.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.FIELD: return createField();
			case ModelPackage.ASSUMPTION: return createAssumption();
			case ModelPackage.COOLING_LOOP: return createCoolingLoop();
			case ModelPackage.LOOP_EXCHANGER: return createLoopExchanger();
			case ModelPackage.SECONDARY_SIDE: return createSecondarySide();
			case ModelPackage.CIRCULATION_PUMP: return createCirculationPump();
			case ModelPackage.PUMP_CURVE_POINT: return createPumpCurvePoint();
			case ModelPackage.LOOP_CONTROL: return createLoopControl();
			case ModelPackage.LOOP_LIMITS: return createLoopLimits();
			case ModelPackage.WELL: return createWell();
			case ModelPackage.ROD_STRING: return createRodString();
			case ModelPackage.ROD_TAPER: return createRodTaper();
			case ModelPackage.PUMPING_UNIT: return createPumpingUnit();
			case ModelPackage.UNIT_GEOMETRY: return createUnitGeometry();
			case ModelPackage.DOWNHOLE_PUMP: return createDownholePump();
			case ModelPackage.TUBING: return createTubing();
			case ModelPackage.FLUIDS: return createFluids();
			case ModelPackage.INFLOW: return createInflow();
			case ModelPackage.SURVEY_STATION: return createSurveyStation();
			case ModelPackage.OPERATING_LIMITS: return createOperatingLimits();
			case ModelPackage.SURFACE_CARD: return createSurfaceCard();
			case ModelPackage.DESIGN_CASE: return createDesignCase();
			case ModelPackage.CONNECTION: return createConnection();
			case ModelPackage.CONNECTION_PROPERTY: return createConnectionProperty();
			case ModelPackage.ADDRESS_TEMPLATE: return createAddressTemplate();
			case ModelPackage.TAG_MAPPING: return createTagMapping();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.COOLANT:
				return createCoolantFromString(eDataType, initialValue);
			case ModelPackage.EXCHANGER_ARRANGEMENT:
				return createExchangerArrangementFromString(eDataType, initialValue);
			case ModelPackage.DAMPING_MODEL:
				return createDampingModelFromString(eDataType, initialValue);
			case ModelPackage.ROD_GRADE:
				return createRodGradeFromString(eDataType, initialValue);
			case ModelPackage.CRANK_ROTATION:
				return createCrankRotationFromString(eDataType, initialValue);
			case ModelPackage.UNIT_TYPE:
				return createUnitTypeFromString(eDataType, initialValue);
			case ModelPackage.PUMP_TYPE:
				return createPumpTypeFromString(eDataType, initialValue);
			case ModelPackage.CARD_TIMING:
				return createCardTimingFromString(eDataType, initialValue);
			case ModelPackage.DOUBLE_ARRAY:
				return createDoubleArrayFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.COOLANT:
				return convertCoolantToString(eDataType, instanceValue);
			case ModelPackage.EXCHANGER_ARRANGEMENT:
				return convertExchangerArrangementToString(eDataType, instanceValue);
			case ModelPackage.DAMPING_MODEL:
				return convertDampingModelToString(eDataType, instanceValue);
			case ModelPackage.ROD_GRADE:
				return convertRodGradeToString(eDataType, instanceValue);
			case ModelPackage.CRANK_ROTATION:
				return convertCrankRotationToString(eDataType, instanceValue);
			case ModelPackage.UNIT_TYPE:
				return convertUnitTypeToString(eDataType, instanceValue);
			case ModelPackage.PUMP_TYPE:
				return convertPumpTypeToString(eDataType, instanceValue);
			case ModelPackage.CARD_TIMING:
				return convertCardTimingToString(eDataType, instanceValue);
			case ModelPackage.DOUBLE_ARRAY:
				return convertDoubleArrayToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Field createField() {
		FieldImpl field = new FieldImpl();
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoolingLoop createCoolingLoop() {
		CoolingLoopImpl coolingLoop = new CoolingLoopImpl();
		return coolingLoop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopExchanger createLoopExchanger() {
		LoopExchangerImpl loopExchanger = new LoopExchangerImpl();
		return loopExchanger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecondarySide createSecondarySide() {
		SecondarySideImpl secondarySide = new SecondarySideImpl();
		return secondarySide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CirculationPump createCirculationPump() {
		CirculationPumpImpl circulationPump = new CirculationPumpImpl();
		return circulationPump;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PumpCurvePoint createPumpCurvePoint() {
		PumpCurvePointImpl pumpCurvePoint = new PumpCurvePointImpl();
		return pumpCurvePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopControl createLoopControl() {
		LoopControlImpl loopControl = new LoopControlImpl();
		return loopControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopLimits createLoopLimits() {
		LoopLimitsImpl loopLimits = new LoopLimitsImpl();
		return loopLimits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Well createWell() {
		WellImpl well = new WellImpl();
		return well;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RodString createRodString() {
		RodStringImpl rodString = new RodStringImpl();
		return rodString;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RodTaper createRodTaper() {
		RodTaperImpl rodTaper = new RodTaperImpl();
		return rodTaper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PumpingUnit createPumpingUnit() {
		PumpingUnitImpl pumpingUnit = new PumpingUnitImpl();
		return pumpingUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitGeometry createUnitGeometry() {
		UnitGeometryImpl unitGeometry = new UnitGeometryImpl();
		return unitGeometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DownholePump createDownholePump() {
		DownholePumpImpl downholePump = new DownholePumpImpl();
		return downholePump;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tubing createTubing() {
		TubingImpl tubing = new TubingImpl();
		return tubing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fluids createFluids() {
		FluidsImpl fluids = new FluidsImpl();
		return fluids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inflow createInflow() {
		InflowImpl inflow = new InflowImpl();
		return inflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyStation createSurveyStation() {
		SurveyStationImpl surveyStation = new SurveyStationImpl();
		return surveyStation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingLimits createOperatingLimits() {
		OperatingLimitsImpl operatingLimits = new OperatingLimitsImpl();
		return operatingLimits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurfaceCard createSurfaceCard() {
		SurfaceCardImpl surfaceCard = new SurfaceCardImpl();
		return surfaceCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DesignCase createDesignCase() {
		DesignCaseImpl designCase = new DesignCaseImpl();
		return designCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connection createConnection() {
		ConnectionImpl connection = new ConnectionImpl();
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionProperty createConnectionProperty() {
		ConnectionPropertyImpl connectionProperty = new ConnectionPropertyImpl();
		return connectionProperty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressTemplate createAddressTemplate() {
		AddressTemplateImpl addressTemplate = new AddressTemplateImpl();
		return addressTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TagMapping createTagMapping() {
		TagMappingImpl tagMapping = new TagMappingImpl();
		return tagMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coolant createCoolantFromString(EDataType eDataType, String initialValue) {
		Coolant result = Coolant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoolantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExchangerArrangement createExchangerArrangementFromString(EDataType eDataType, String initialValue) {
		ExchangerArrangement result = ExchangerArrangement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExchangerArrangementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DampingModel createDampingModelFromString(EDataType eDataType, String initialValue) {
		DampingModel result = DampingModel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDampingModelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RodGrade createRodGradeFromString(EDataType eDataType, String initialValue) {
		RodGrade result = RodGrade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRodGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CrankRotation createCrankRotationFromString(EDataType eDataType, String initialValue) {
		CrankRotation result = CrankRotation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCrankRotationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnitType createUnitTypeFromString(EDataType eDataType, String initialValue) {
		UnitType result = UnitType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnitTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PumpType createPumpTypeFromString(EDataType eDataType, String initialValue) {
		PumpType result = PumpType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPumpTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CardTiming createCardTimingFromString(EDataType eDataType, String initialValue) {
		CardTiming result = CardTiming.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCardTimingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DoubleArray createDoubleArray(final String it) {
		return DoubleArray.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DoubleArray createDoubleArrayFromString(EDataType eDataType, String initialValue) {
		return createDoubleArray(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDoubleArray(final DoubleArray it) {
		return it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDoubleArrayToString(EDataType eDataType, Object instanceValue) {
		return convertDoubleArray((DoubleArray)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
