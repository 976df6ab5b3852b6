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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Asset;
import org.liftloop.model.Assumption;
import org.liftloop.model.CardTiming;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.CrankRotation;
import org.liftloop.model.DampingModel;
import org.liftloop.model.DesignCase;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.DownholePump;
import org.liftloop.model.ExchangerArrangement;
import org.liftloop.model.Field;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.PumpType;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.TagMapping;
import org.liftloop.model.Tubing;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;
import org.liftloop.model.Well;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coolingLoopEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loopExchangerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass secondarySideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass circulationPumpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pumpCurvePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loopControlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loopLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rodStringEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rodTaperEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pumpingUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitGeometryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass downholePumpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tubingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fluidsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inflowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyStationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatingLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surfaceCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass designCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionPropertyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coolantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exchangerArrangementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dampingModelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rodGradeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum crankRotationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unitTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pumpTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cardTimingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType doubleArrayEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.liftloop.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getField() {
		return fieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Name() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Description() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Origin() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_FormatVersion() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getField_Assets() {
		return (EReference)fieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getField_Connections() {
		return (EReference)fieldEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAsset() {
		return assetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Name() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Description() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Origin() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_Assumptions() {
		return (EReference)assetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Subject() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Reason() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoolingLoop() {
		return coolingLoopEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_Coolant() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_CoolantMassFraction() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_RatedFlowKgPerS() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_HotCapacityJPerK() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_ColdCapacityJPerK() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_HeatLoadW() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_LossWPerK() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoolingLoop_AmbientTemperatureK() {
		return (EAttribute)coolingLoopEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoolingLoop_Exchanger() {
		return (EReference)coolingLoopEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoolingLoop_Secondary() {
		return (EReference)coolingLoopEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoolingLoop_Pump() {
		return (EReference)coolingLoopEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoolingLoop_Control() {
		return (EReference)coolingLoopEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoolingLoop_Limits() {
		return (EReference)coolingLoopEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoopExchanger() {
		return loopExchangerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_Arrangement() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_CleanConductanceWPerK() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_AreaM2() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_PrimaryFilmPart() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_SecondaryFilmPart() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_FoulingM2KPerW() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopExchanger_FoulingAllowanceM2KPerW() {
		return (EAttribute)loopExchangerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecondarySide() {
		return secondarySideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondarySide_Coolant() {
		return (EAttribute)secondarySideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondarySide_CoolantMassFraction() {
		return (EAttribute)secondarySideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondarySide_FlowKgPerS() {
		return (EAttribute)secondarySideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecondarySide_InletTemperatureK() {
		return (EAttribute)secondarySideEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCirculationPump() {
		return circulationPumpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCirculationPump_Points() {
		return (EReference)circulationPumpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCirculationPump_RequiredNpshM() {
		return (EAttribute)circulationPumpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPumpCurvePoint() {
		return pumpCurvePointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpCurvePoint_FlowM3PerS() {
		return (EAttribute)pumpCurvePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpCurvePoint_RisePa() {
		return (EAttribute)pumpCurvePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpCurvePoint_PowerW() {
		return (EAttribute)pumpCurvePointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoopControl() {
		return loopControlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopControl_SetpointK() {
		return (EAttribute)loopControlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopControl_ProportionalBandK() {
		return (EAttribute)loopControlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopControl_IntegralTimeS() {
		return (EAttribute)loopControlEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopControl_LowestSpeed() {
		return (EAttribute)loopControlEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopControl_HighestSpeed() {
		return (EAttribute)loopControlEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoopLimits() {
		return loopLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_HighestHotK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_TripHotK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_LowestFlowKgPerS() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_LowestSetpointK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_HighestSetpointK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_MarginK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_LargestStepK() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopLimits_MinimumHoldTimeS() {
		return (EAttribute)loopLimitsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWell() {
		return wellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_RodString() {
		return (EReference)wellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_PumpingUnit() {
		return (EReference)wellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Pump() {
		return (EReference)wellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Tubing() {
		return (EReference)wellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Fluids() {
		return (EReference)wellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Inflow() {
		return (EReference)wellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Survey() {
		return (EReference)wellEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Limits() {
		return (EReference)wellEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Cards() {
		return (EReference)wellEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_TargetFillage() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_StrokesPerMinute() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_DampingRatio() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_DownstrokeDampingRatio() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_DampingModel() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_LiquidRateM3PerS() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_RuntimeHoursPerDay() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_RodFrictionCoefficient() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWell_StuffingBoxFrictionN() {
		return (EAttribute)wellEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWell_Designs() {
		return (EReference)wellEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRodString() {
		return rodStringEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRodString_Tapers() {
		return (EReference)rodStringEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRodTaper() {
		return rodTaperEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_LengthM() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_DiameterM() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_Grade() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_CustomGradeName() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_MinimumTensileStrengthPa() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_WeightNPerM() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_DensityKgM3() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_YoungsModulusPa() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRodTaper_ServiceFactor() {
		return (EAttribute)rodTaperEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPumpingUnit() {
		return pumpingUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_Designation() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPumpingUnit_Geometry() {
		return (EReference)pumpingUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_CrankRotation() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_CounterbalanceMomentNm() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_StructuralUnbalanceN() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_GearboxRatingNm() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_StructureRatingN() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_CounterweightsN() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_MotorRatingW() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPumpingUnit_SurfaceEfficiency() {
		return (EAttribute)pumpingUnitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnitGeometry() {
		return unitGeometryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_Type() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_AM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_CM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_IM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_KM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_PM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_RM() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitGeometry_TauRad() {
		return (EAttribute)unitGeometryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDownholePump() {
		return downholePumpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDownholePump_PlungerDiameterM() {
		return (EAttribute)downholePumpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDownholePump_Type() {
		return (EAttribute)downholePumpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDownholePump_DepthM() {
		return (EAttribute)downholePumpEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDownholePump_PlungerLengthM() {
		return (EAttribute)downholePumpEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDownholePump_PlungerClearanceM() {
		return (EAttribute)downholePumpEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTubing() {
		return tubingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubing_InnerDiameterM() {
		return (EAttribute)tubingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubing_OuterDiameterM() {
		return (EAttribute)tubingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubing_Anchored() {
		return (EAttribute)tubingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubing_YoungsModulusPa() {
		return (EAttribute)tubingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFluids() {
		return fluidsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_OilDensityKgM3() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_WaterDensityKgM3() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_WaterCut() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_ViscosityPaS() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_TubingHeadPressurePa() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_CasingHeadPressurePa() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_FluidLevelM() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_PumpIntakePressurePa() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluids_FormationVolumeFactor() {
		return (EAttribute)fluidsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getFluids__MixtureDensityKgM3() {
		return fluidsEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInflow() {
		return inflowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflow_ReservoirPressurePa() {
		return (EAttribute)inflowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflow_TestRateM3PerS() {
		return (EAttribute)inflowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflow_TestPressurePa() {
		return (EAttribute)inflowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflow_BubblePointPa() {
		return (EAttribute)inflowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveyStation() {
		return surveyStationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyStation_MeasuredDepthM() {
		return (EAttribute)surveyStationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyStation_InclinationRad() {
		return (EAttribute)surveyStationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyStation_AzimuthRad() {
		return (EAttribute)surveyStationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperatingLimits() {
		return operatingLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_PeakPolishedRodLoadN() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_MinimumPolishedRodLoadN() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_GoodmanLoading() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_MinimumStrokesPerMinute() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_MaximumStrokesPerMinute() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_GearboxTorqueNm() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_IdleTimeS() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_ShortestIdleTimeS() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_LongestIdleTimeS() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_MinimumRunTimeS() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingLimits_SecondaryFillage() {
		return (EAttribute)operatingLimitsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurfaceCard() {
		return surfaceCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_Name() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_CapturedAt() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_StrokesPerMinute() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_PositionM() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_LoadN() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_Timing() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_Origin() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurfaceCard_Assumptions() {
		return (EReference)surfaceCardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurfaceCard_Notes() {
		return (EAttribute)surfaceCardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDesignCase() {
		return designCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_Name() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_Description() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_UnitDesignation() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_StrokeM() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_StrokesPerMinute() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_PlungerDiameterM() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_PumpFillage() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesignCase_PumpIntakePressurePa() {
		return (EAttribute)designCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesignCase_Tapers() {
		return (EReference)designCaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnection() {
		return connectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Name() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Description() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Provider() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Endpoint() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_Properties() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_Templates() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_Mappings() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnectionProperty() {
		return connectionPropertyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectionProperty_Key() {
		return (EAttribute)connectionPropertyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectionProperty_Value() {
		return (EAttribute)connectionPropertyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddressTemplate() {
		return addressTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressTemplate_Signal() {
		return (EAttribute)addressTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressTemplate_Address() {
		return (EAttribute)addressTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTagMapping() {
		return tagMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagMapping_Asset() {
		return (EAttribute)tagMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagMapping_Signal() {
		return (EAttribute)tagMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagMapping_Address() {
		return (EAttribute)tagMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoolant() {
		return coolantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExchangerArrangement() {
		return exchangerArrangementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDampingModel() {
		return dampingModelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRodGrade() {
		return rodGradeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCrankRotation() {
		return crankRotationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnitType() {
		return unitTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPumpType() {
		return pumpTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCardTiming() {
		return cardTimingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDoubleArray() {
		return doubleArrayEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		fieldEClass = createEClass(FIELD);
		createEAttribute(fieldEClass, FIELD__NAME);
		createEAttribute(fieldEClass, FIELD__DESCRIPTION);
		createEAttribute(fieldEClass, FIELD__ORIGIN);
		createEAttribute(fieldEClass, FIELD__FORMAT_VERSION);
		createEReference(fieldEClass, FIELD__ASSETS);
		createEReference(fieldEClass, FIELD__CONNECTIONS);

		assetEClass = createEClass(ASSET);
		createEAttribute(assetEClass, ASSET__NAME);
		createEAttribute(assetEClass, ASSET__DESCRIPTION);
		createEAttribute(assetEClass, ASSET__ORIGIN);
		createEReference(assetEClass, ASSET__ASSUMPTIONS);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__SUBJECT);
		createEAttribute(assumptionEClass, ASSUMPTION__REASON);

		coolingLoopEClass = createEClass(COOLING_LOOP);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__COOLANT);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__COOLANT_MASS_FRACTION);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__RATED_FLOW_KG_PER_S);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__HOT_CAPACITY_JPER_K);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__COLD_CAPACITY_JPER_K);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__HEAT_LOAD_W);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__LOSS_WPER_K);
		createEAttribute(coolingLoopEClass, COOLING_LOOP__AMBIENT_TEMPERATURE_K);
		createEReference(coolingLoopEClass, COOLING_LOOP__EXCHANGER);
		createEReference(coolingLoopEClass, COOLING_LOOP__SECONDARY);
		createEReference(coolingLoopEClass, COOLING_LOOP__PUMP);
		createEReference(coolingLoopEClass, COOLING_LOOP__CONTROL);
		createEReference(coolingLoopEClass, COOLING_LOOP__LIMITS);

		loopExchangerEClass = createEClass(LOOP_EXCHANGER);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__ARRANGEMENT);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__AREA_M2);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__PRIMARY_FILM_PART);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__SECONDARY_FILM_PART);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__FOULING_M2K_PER_W);
		createEAttribute(loopExchangerEClass, LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W);

		secondarySideEClass = createEClass(SECONDARY_SIDE);
		createEAttribute(secondarySideEClass, SECONDARY_SIDE__COOLANT);
		createEAttribute(secondarySideEClass, SECONDARY_SIDE__COOLANT_MASS_FRACTION);
		createEAttribute(secondarySideEClass, SECONDARY_SIDE__FLOW_KG_PER_S);
		createEAttribute(secondarySideEClass, SECONDARY_SIDE__INLET_TEMPERATURE_K);

		circulationPumpEClass = createEClass(CIRCULATION_PUMP);
		createEReference(circulationPumpEClass, CIRCULATION_PUMP__POINTS);
		createEAttribute(circulationPumpEClass, CIRCULATION_PUMP__REQUIRED_NPSH_M);

		pumpCurvePointEClass = createEClass(PUMP_CURVE_POINT);
		createEAttribute(pumpCurvePointEClass, PUMP_CURVE_POINT__FLOW_M3_PER_S);
		createEAttribute(pumpCurvePointEClass, PUMP_CURVE_POINT__RISE_PA);
		createEAttribute(pumpCurvePointEClass, PUMP_CURVE_POINT__POWER_W);

		loopControlEClass = createEClass(LOOP_CONTROL);
		createEAttribute(loopControlEClass, LOOP_CONTROL__SETPOINT_K);
		createEAttribute(loopControlEClass, LOOP_CONTROL__PROPORTIONAL_BAND_K);
		createEAttribute(loopControlEClass, LOOP_CONTROL__INTEGRAL_TIME_S);
		createEAttribute(loopControlEClass, LOOP_CONTROL__LOWEST_SPEED);
		createEAttribute(loopControlEClass, LOOP_CONTROL__HIGHEST_SPEED);

		loopLimitsEClass = createEClass(LOOP_LIMITS);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__HIGHEST_HOT_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__TRIP_HOT_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__LOWEST_FLOW_KG_PER_S);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__LOWEST_SETPOINT_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__HIGHEST_SETPOINT_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__MARGIN_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__LARGEST_STEP_K);
		createEAttribute(loopLimitsEClass, LOOP_LIMITS__MINIMUM_HOLD_TIME_S);

		wellEClass = createEClass(WELL);
		createEReference(wellEClass, WELL__ROD_STRING);
		createEReference(wellEClass, WELL__PUMPING_UNIT);
		createEReference(wellEClass, WELL__PUMP);
		createEReference(wellEClass, WELL__TUBING);
		createEReference(wellEClass, WELL__FLUIDS);
		createEReference(wellEClass, WELL__INFLOW);
		createEReference(wellEClass, WELL__SURVEY);
		createEReference(wellEClass, WELL__LIMITS);
		createEReference(wellEClass, WELL__CARDS);
		createEAttribute(wellEClass, WELL__TARGET_FILLAGE);
		createEAttribute(wellEClass, WELL__STROKES_PER_MINUTE);
		createEAttribute(wellEClass, WELL__DAMPING_RATIO);
		createEAttribute(wellEClass, WELL__DOWNSTROKE_DAMPING_RATIO);
		createEAttribute(wellEClass, WELL__DAMPING_MODEL);
		createEAttribute(wellEClass, WELL__LIQUID_RATE_M3_PER_S);
		createEAttribute(wellEClass, WELL__RUNTIME_HOURS_PER_DAY);
		createEAttribute(wellEClass, WELL__ROD_FRICTION_COEFFICIENT);
		createEAttribute(wellEClass, WELL__STUFFING_BOX_FRICTION_N);
		createEReference(wellEClass, WELL__DESIGNS);

		rodStringEClass = createEClass(ROD_STRING);
		createEReference(rodStringEClass, ROD_STRING__TAPERS);

		rodTaperEClass = createEClass(ROD_TAPER);
		createEAttribute(rodTaperEClass, ROD_TAPER__LENGTH_M);
		createEAttribute(rodTaperEClass, ROD_TAPER__DIAMETER_M);
		createEAttribute(rodTaperEClass, ROD_TAPER__GRADE);
		createEAttribute(rodTaperEClass, ROD_TAPER__CUSTOM_GRADE_NAME);
		createEAttribute(rodTaperEClass, ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA);
		createEAttribute(rodTaperEClass, ROD_TAPER__WEIGHT_NPER_M);
		createEAttribute(rodTaperEClass, ROD_TAPER__DENSITY_KG_M3);
		createEAttribute(rodTaperEClass, ROD_TAPER__YOUNGS_MODULUS_PA);
		createEAttribute(rodTaperEClass, ROD_TAPER__SERVICE_FACTOR);

		pumpingUnitEClass = createEClass(PUMPING_UNIT);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__DESIGNATION);
		createEReference(pumpingUnitEClass, PUMPING_UNIT__GEOMETRY);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__CRANK_ROTATION);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__STRUCTURAL_UNBALANCE_N);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__GEARBOX_RATING_NM);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__STRUCTURE_RATING_N);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__COUNTERWEIGHTS_N);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__MOTOR_RATING_W);
		createEAttribute(pumpingUnitEClass, PUMPING_UNIT__SURFACE_EFFICIENCY);

		unitGeometryEClass = createEClass(UNIT_GEOMETRY);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__TYPE);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__AM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__CM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__IM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__KM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__PM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__RM);
		createEAttribute(unitGeometryEClass, UNIT_GEOMETRY__TAU_RAD);

		downholePumpEClass = createEClass(DOWNHOLE_PUMP);
		createEAttribute(downholePumpEClass, DOWNHOLE_PUMP__PLUNGER_DIAMETER_M);
		createEAttribute(downholePumpEClass, DOWNHOLE_PUMP__TYPE);
		createEAttribute(downholePumpEClass, DOWNHOLE_PUMP__DEPTH_M);
		createEAttribute(downholePumpEClass, DOWNHOLE_PUMP__PLUNGER_LENGTH_M);
		createEAttribute(downholePumpEClass, DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M);

		tubingEClass = createEClass(TUBING);
		createEAttribute(tubingEClass, TUBING__INNER_DIAMETER_M);
		createEAttribute(tubingEClass, TUBING__OUTER_DIAMETER_M);
		createEAttribute(tubingEClass, TUBING__ANCHORED);
		createEAttribute(tubingEClass, TUBING__YOUNGS_MODULUS_PA);

		fluidsEClass = createEClass(FLUIDS);
		createEAttribute(fluidsEClass, FLUIDS__OIL_DENSITY_KG_M3);
		createEAttribute(fluidsEClass, FLUIDS__WATER_DENSITY_KG_M3);
		createEAttribute(fluidsEClass, FLUIDS__WATER_CUT);
		createEAttribute(fluidsEClass, FLUIDS__VISCOSITY_PA_S);
		createEAttribute(fluidsEClass, FLUIDS__TUBING_HEAD_PRESSURE_PA);
		createEAttribute(fluidsEClass, FLUIDS__CASING_HEAD_PRESSURE_PA);
		createEAttribute(fluidsEClass, FLUIDS__FLUID_LEVEL_M);
		createEAttribute(fluidsEClass, FLUIDS__PUMP_INTAKE_PRESSURE_PA);
		createEAttribute(fluidsEClass, FLUIDS__FORMATION_VOLUME_FACTOR);
		createEOperation(fluidsEClass, FLUIDS___MIXTURE_DENSITY_KG_M3);

		inflowEClass = createEClass(INFLOW);
		createEAttribute(inflowEClass, INFLOW__RESERVOIR_PRESSURE_PA);
		createEAttribute(inflowEClass, INFLOW__TEST_RATE_M3_PER_S);
		createEAttribute(inflowEClass, INFLOW__TEST_PRESSURE_PA);
		createEAttribute(inflowEClass, INFLOW__BUBBLE_POINT_PA);

		surveyStationEClass = createEClass(SURVEY_STATION);
		createEAttribute(surveyStationEClass, SURVEY_STATION__MEASURED_DEPTH_M);
		createEAttribute(surveyStationEClass, SURVEY_STATION__INCLINATION_RAD);
		createEAttribute(surveyStationEClass, SURVEY_STATION__AZIMUTH_RAD);

		operatingLimitsEClass = createEClass(OPERATING_LIMITS);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__GOODMAN_LOADING);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__GEARBOX_TORQUE_NM);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__IDLE_TIME_S);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__SHORTEST_IDLE_TIME_S);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__LONGEST_IDLE_TIME_S);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__MINIMUM_RUN_TIME_S);
		createEAttribute(operatingLimitsEClass, OPERATING_LIMITS__SECONDARY_FILLAGE);

		surfaceCardEClass = createEClass(SURFACE_CARD);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__NAME);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__CAPTURED_AT);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__STROKES_PER_MINUTE);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__POSITION_M);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__LOAD_N);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__TIMING);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__ORIGIN);
		createEReference(surfaceCardEClass, SURFACE_CARD__ASSUMPTIONS);
		createEAttribute(surfaceCardEClass, SURFACE_CARD__NOTES);

		designCaseEClass = createEClass(DESIGN_CASE);
		createEAttribute(designCaseEClass, DESIGN_CASE__NAME);
		createEAttribute(designCaseEClass, DESIGN_CASE__DESCRIPTION);
		createEAttribute(designCaseEClass, DESIGN_CASE__UNIT_DESIGNATION);
		createEAttribute(designCaseEClass, DESIGN_CASE__STROKE_M);
		createEAttribute(designCaseEClass, DESIGN_CASE__STROKES_PER_MINUTE);
		createEAttribute(designCaseEClass, DESIGN_CASE__PLUNGER_DIAMETER_M);
		createEAttribute(designCaseEClass, DESIGN_CASE__PUMP_FILLAGE);
		createEAttribute(designCaseEClass, DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA);
		createEReference(designCaseEClass, DESIGN_CASE__TAPERS);

		connectionEClass = createEClass(CONNECTION);
		createEAttribute(connectionEClass, CONNECTION__NAME);
		createEAttribute(connectionEClass, CONNECTION__DESCRIPTION);
		createEAttribute(connectionEClass, CONNECTION__PROVIDER);
		createEAttribute(connectionEClass, CONNECTION__ENDPOINT);
		createEReference(connectionEClass, CONNECTION__PROPERTIES);
		createEReference(connectionEClass, CONNECTION__TEMPLATES);
		createEReference(connectionEClass, CONNECTION__MAPPINGS);

		connectionPropertyEClass = createEClass(CONNECTION_PROPERTY);
		createEAttribute(connectionPropertyEClass, CONNECTION_PROPERTY__KEY);
		createEAttribute(connectionPropertyEClass, CONNECTION_PROPERTY__VALUE);

		addressTemplateEClass = createEClass(ADDRESS_TEMPLATE);
		createEAttribute(addressTemplateEClass, ADDRESS_TEMPLATE__SIGNAL);
		createEAttribute(addressTemplateEClass, ADDRESS_TEMPLATE__ADDRESS);

		tagMappingEClass = createEClass(TAG_MAPPING);
		createEAttribute(tagMappingEClass, TAG_MAPPING__ASSET);
		createEAttribute(tagMappingEClass, TAG_MAPPING__SIGNAL);
		createEAttribute(tagMappingEClass, TAG_MAPPING__ADDRESS);

		// Create enums
		coolantEEnum = createEEnum(COOLANT);
		exchangerArrangementEEnum = createEEnum(EXCHANGER_ARRANGEMENT);
		dampingModelEEnum = createEEnum(DAMPING_MODEL);
		rodGradeEEnum = createEEnum(ROD_GRADE);
		crankRotationEEnum = createEEnum(CRANK_ROTATION);
		unitTypeEEnum = createEEnum(UNIT_TYPE);
		pumpTypeEEnum = createEEnum(PUMP_TYPE);
		cardTimingEEnum = createEEnum(CARD_TIMING);

		// Create data types
		doubleArrayEDataType = createEDataType(DOUBLE_ARRAY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		coolingLoopEClass.getESuperTypes().add(this.getAsset());
		wellEClass.getESuperTypes().add(this.getAsset());

		// Initialize classes, features, and operations; add parameters
		initEClass(fieldEClass, Field.class, "Field", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getField_Name(), ecorePackage.getEString(), "name", null, 1, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Description(), ecorePackage.getEString(), "description", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getField_Assets(), this.getAsset(), null, "assets", null, 0, -1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getField_Connections(), this.getConnection(), null, "connections", null, 0, -1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assetEClass, Asset.class, "Asset", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAsset_Name(), ecorePackage.getEString(), "name", null, 1, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_Description(), ecorePackage.getEString(), "description", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coolingLoopEClass, CoolingLoop.class, "CoolingLoop", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoolingLoop_Coolant(), this.getCoolant(), "coolant", "WATER", 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_CoolantMassFraction(), ecorePackage.getEDouble(), "coolantMassFraction", "0.0", 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_RatedFlowKgPerS(), ecorePackage.getEDoubleObject(), "ratedFlowKgPerS", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_HotCapacityJPerK(), ecorePackage.getEDoubleObject(), "hotCapacityJPerK", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_ColdCapacityJPerK(), ecorePackage.getEDoubleObject(), "coldCapacityJPerK", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_HeatLoadW(), ecorePackage.getEDoubleObject(), "heatLoadW", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_LossWPerK(), ecorePackage.getEDouble(), "lossWPerK", "0.0", 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoolingLoop_AmbientTemperatureK(), ecorePackage.getEDouble(), "ambientTemperatureK", "293.15", 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoolingLoop_Exchanger(), this.getLoopExchanger(), null, "exchanger", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoolingLoop_Secondary(), this.getSecondarySide(), null, "secondary", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoolingLoop_Pump(), this.getCirculationPump(), null, "pump", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoolingLoop_Control(), this.getLoopControl(), null, "control", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoolingLoop_Limits(), this.getLoopLimits(), null, "limits", null, 0, 1, CoolingLoop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loopExchangerEClass, LoopExchanger.class, "LoopExchanger", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoopExchanger_Arrangement(), this.getExchangerArrangement(), "arrangement", "COUNTERFLOW", 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_CleanConductanceWPerK(), ecorePackage.getEDoubleObject(), "cleanConductanceWPerK", null, 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_AreaM2(), ecorePackage.getEDoubleObject(), "areaM2", null, 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_PrimaryFilmPart(), ecorePackage.getEDouble(), "primaryFilmPart", "0.0", 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_SecondaryFilmPart(), ecorePackage.getEDouble(), "secondaryFilmPart", "0.0", 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_FoulingM2KPerW(), ecorePackage.getEDouble(), "foulingM2KPerW", "0.0", 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopExchanger_FoulingAllowanceM2KPerW(), ecorePackage.getEDoubleObject(), "foulingAllowanceM2KPerW", null, 0, 1, LoopExchanger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(secondarySideEClass, SecondarySide.class, "SecondarySide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSecondarySide_Coolant(), this.getCoolant(), "coolant", "WATER", 0, 1, SecondarySide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondarySide_CoolantMassFraction(), ecorePackage.getEDouble(), "coolantMassFraction", "0.0", 0, 1, SecondarySide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondarySide_FlowKgPerS(), ecorePackage.getEDoubleObject(), "flowKgPerS", null, 0, 1, SecondarySide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecondarySide_InletTemperatureK(), ecorePackage.getEDoubleObject(), "inletTemperatureK", null, 0, 1, SecondarySide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(circulationPumpEClass, CirculationPump.class, "CirculationPump", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCirculationPump_Points(), this.getPumpCurvePoint(), null, "points", null, 0, -1, CirculationPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCirculationPump_RequiredNpshM(), ecorePackage.getEDoubleObject(), "requiredNpshM", null, 0, 1, CirculationPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pumpCurvePointEClass, PumpCurvePoint.class, "PumpCurvePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPumpCurvePoint_FlowM3PerS(), ecorePackage.getEDouble(), "flowM3PerS", "0.0", 0, 1, PumpCurvePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpCurvePoint_RisePa(), ecorePackage.getEDouble(), "risePa", "0.0", 0, 1, PumpCurvePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpCurvePoint_PowerW(), ecorePackage.getEDouble(), "powerW", "0.0", 0, 1, PumpCurvePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loopControlEClass, LoopControl.class, "LoopControl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoopControl_SetpointK(), ecorePackage.getEDoubleObject(), "setpointK", null, 0, 1, LoopControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopControl_ProportionalBandK(), ecorePackage.getEDouble(), "proportionalBandK", "10.0", 0, 1, LoopControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopControl_IntegralTimeS(), ecorePackage.getEDouble(), "integralTimeS", "120.0", 0, 1, LoopControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopControl_LowestSpeed(), ecorePackage.getEDouble(), "lowestSpeed", "0.3", 0, 1, LoopControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopControl_HighestSpeed(), ecorePackage.getEDouble(), "highestSpeed", "1.0", 0, 1, LoopControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loopLimitsEClass, LoopLimits.class, "LoopLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoopLimits_HighestHotK(), ecorePackage.getEDoubleObject(), "highestHotK", null, 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_TripHotK(), ecorePackage.getEDoubleObject(), "tripHotK", null, 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_LowestFlowKgPerS(), ecorePackage.getEDoubleObject(), "lowestFlowKgPerS", null, 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_LowestSetpointK(), ecorePackage.getEDoubleObject(), "lowestSetpointK", null, 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_HighestSetpointK(), ecorePackage.getEDoubleObject(), "highestSetpointK", null, 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_MarginK(), ecorePackage.getEDouble(), "marginK", "2.0", 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_LargestStepK(), ecorePackage.getEDouble(), "largestStepK", "1.0", 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopLimits_MinimumHoldTimeS(), ecorePackage.getEDouble(), "minimumHoldTimeS", "900.0", 0, 1, LoopLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wellEClass, Well.class, "Well", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWell_RodString(), this.getRodString(), null, "rodString", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_PumpingUnit(), this.getPumpingUnit(), null, "pumpingUnit", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Pump(), this.getDownholePump(), null, "pump", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Tubing(), this.getTubing(), null, "tubing", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Fluids(), this.getFluids(), null, "fluids", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Inflow(), this.getInflow(), null, "inflow", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Survey(), this.getSurveyStation(), null, "survey", null, 0, -1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Limits(), this.getOperatingLimits(), null, "limits", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Cards(), this.getSurfaceCard(), null, "cards", null, 0, -1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_TargetFillage(), ecorePackage.getEDouble(), "targetFillage", "0.85", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_StrokesPerMinute(), ecorePackage.getEDoubleObject(), "strokesPerMinute", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_DampingRatio(), ecorePackage.getEDouble(), "dampingRatio", "0.1", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_DownstrokeDampingRatio(), ecorePackage.getEDoubleObject(), "downstrokeDampingRatio", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_DampingModel(), this.getDampingModel(), "dampingModel", "RATIO", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_LiquidRateM3PerS(), ecorePackage.getEDoubleObject(), "liquidRateM3PerS", null, 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_RuntimeHoursPerDay(), ecorePackage.getEDouble(), "runtimeHoursPerDay", "24", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_RodFrictionCoefficient(), ecorePackage.getEDouble(), "rodFrictionCoefficient", "0", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWell_StuffingBoxFrictionN(), ecorePackage.getEDouble(), "stuffingBoxFrictionN", "0", 0, 1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWell_Designs(), this.getDesignCase(), null, "designs", null, 0, -1, Well.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rodStringEClass, RodString.class, "RodString", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRodString_Tapers(), this.getRodTaper(), null, "tapers", null, 1, -1, RodString.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rodTaperEClass, RodTaper.class, "RodTaper", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRodTaper_LengthM(), ecorePackage.getEDoubleObject(), "lengthM", null, 1, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_DiameterM(), ecorePackage.getEDoubleObject(), "diameterM", null, 1, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_Grade(), this.getRodGrade(), "grade", "D", 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_CustomGradeName(), ecorePackage.getEString(), "customGradeName", null, 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_MinimumTensileStrengthPa(), ecorePackage.getEDoubleObject(), "minimumTensileStrengthPa", null, 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_WeightNPerM(), ecorePackage.getEDoubleObject(), "weightNPerM", null, 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_DensityKgM3(), ecorePackage.getEDouble(), "densityKgM3", "8522", 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_YoungsModulusPa(), ecorePackage.getEDouble(), "youngsModulusPa", "2.07e11", 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRodTaper_ServiceFactor(), ecorePackage.getEDouble(), "serviceFactor", "1.0", 0, 1, RodTaper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pumpingUnitEClass, PumpingUnit.class, "PumpingUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPumpingUnit_Designation(), ecorePackage.getEString(), "designation", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPumpingUnit_Geometry(), this.getUnitGeometry(), null, "geometry", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_CrankRotation(), this.getCrankRotation(), "crankRotation", "CLOCKWISE", 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_CounterbalanceMomentNm(), ecorePackage.getEDoubleObject(), "counterbalanceMomentNm", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_StructuralUnbalanceN(), ecorePackage.getEDoubleObject(), "structuralUnbalanceN", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_GearboxRatingNm(), ecorePackage.getEDoubleObject(), "gearboxRatingNm", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_StructureRatingN(), ecorePackage.getEDoubleObject(), "structureRatingN", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_CounterweightsN(), ecorePackage.getEDoubleObject(), "counterweightsN", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_MotorRatingW(), ecorePackage.getEDoubleObject(), "motorRatingW", null, 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPumpingUnit_SurfaceEfficiency(), ecorePackage.getEDouble(), "surfaceEfficiency", "0.85", 0, 1, PumpingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unitGeometryEClass, UnitGeometry.class, "UnitGeometry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnitGeometry_Type(), this.getUnitType(), "type", "CONVENTIONAL", 0, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_AM(), ecorePackage.getEDoubleObject(), "aM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_CM(), ecorePackage.getEDoubleObject(), "cM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_IM(), ecorePackage.getEDoubleObject(), "iM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_KM(), ecorePackage.getEDoubleObject(), "kM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_PM(), ecorePackage.getEDoubleObject(), "pM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_RM(), ecorePackage.getEDoubleObject(), "rM", null, 1, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitGeometry_TauRad(), ecorePackage.getEDouble(), "tauRad", "0", 0, 1, UnitGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(downholePumpEClass, DownholePump.class, "DownholePump", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDownholePump_PlungerDiameterM(), ecorePackage.getEDoubleObject(), "plungerDiameterM", null, 1, 1, DownholePump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDownholePump_Type(), this.getPumpType(), "type", "TUBING", 0, 1, DownholePump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDownholePump_DepthM(), ecorePackage.getEDoubleObject(), "depthM", null, 1, 1, DownholePump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDownholePump_PlungerLengthM(), ecorePackage.getEDoubleObject(), "plungerLengthM", null, 0, 1, DownholePump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDownholePump_PlungerClearanceM(), ecorePackage.getEDoubleObject(), "plungerClearanceM", null, 0, 1, DownholePump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tubingEClass, Tubing.class, "Tubing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTubing_InnerDiameterM(), ecorePackage.getEDoubleObject(), "innerDiameterM", null, 0, 1, Tubing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTubing_OuterDiameterM(), ecorePackage.getEDoubleObject(), "outerDiameterM", null, 0, 1, Tubing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTubing_Anchored(), ecorePackage.getEBoolean(), "anchored", "true", 0, 1, Tubing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTubing_YoungsModulusPa(), ecorePackage.getEDouble(), "youngsModulusPa", "2.07e11", 0, 1, Tubing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fluidsEClass, Fluids.class, "Fluids", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFluids_OilDensityKgM3(), ecorePackage.getEDoubleObject(), "oilDensityKgM3", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_WaterDensityKgM3(), ecorePackage.getEDouble(), "waterDensityKgM3", "1000", 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_WaterCut(), ecorePackage.getEDoubleObject(), "waterCut", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_ViscosityPaS(), ecorePackage.getEDoubleObject(), "viscosityPaS", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_TubingHeadPressurePa(), ecorePackage.getEDoubleObject(), "tubingHeadPressurePa", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_CasingHeadPressurePa(), ecorePackage.getEDoubleObject(), "casingHeadPressurePa", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_FluidLevelM(), ecorePackage.getEDoubleObject(), "fluidLevelM", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_PumpIntakePressurePa(), ecorePackage.getEDoubleObject(), "pumpIntakePressurePa", null, 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluids_FormationVolumeFactor(), ecorePackage.getEDouble(), "formationVolumeFactor", "1", 0, 1, Fluids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getFluids__MixtureDensityKgM3(), ecorePackage.getEDoubleObject(), "mixtureDensityKgM3", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(inflowEClass, Inflow.class, "Inflow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInflow_ReservoirPressurePa(), ecorePackage.getEDoubleObject(), "reservoirPressurePa", null, 0, 1, Inflow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflow_TestRateM3PerS(), ecorePackage.getEDoubleObject(), "testRateM3PerS", null, 0, 1, Inflow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflow_TestPressurePa(), ecorePackage.getEDoubleObject(), "testPressurePa", null, 0, 1, Inflow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflow_BubblePointPa(), ecorePackage.getEDoubleObject(), "bubblePointPa", null, 0, 1, Inflow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surveyStationEClass, SurveyStation.class, "SurveyStation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurveyStation_MeasuredDepthM(), ecorePackage.getEDoubleObject(), "measuredDepthM", null, 1, 1, SurveyStation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyStation_InclinationRad(), ecorePackage.getEDoubleObject(), "inclinationRad", null, 1, 1, SurveyStation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyStation_AzimuthRad(), ecorePackage.getEDoubleObject(), "azimuthRad", null, 1, 1, SurveyStation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operatingLimitsEClass, OperatingLimits.class, "OperatingLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOperatingLimits_PeakPolishedRodLoadN(), ecorePackage.getEDoubleObject(), "peakPolishedRodLoadN", null, 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_MinimumPolishedRodLoadN(), ecorePackage.getEDoubleObject(), "minimumPolishedRodLoadN", null, 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_GoodmanLoading(), ecorePackage.getEDouble(), "goodmanLoading", "1.0", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_MinimumStrokesPerMinute(), ecorePackage.getEDoubleObject(), "minimumStrokesPerMinute", null, 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_MaximumStrokesPerMinute(), ecorePackage.getEDoubleObject(), "maximumStrokesPerMinute", null, 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_GearboxTorqueNm(), ecorePackage.getEDoubleObject(), "gearboxTorqueNm", null, 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_IdleTimeS(), ecorePackage.getEDouble(), "idleTimeS", "900.0", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_ShortestIdleTimeS(), ecorePackage.getEDouble(), "shortestIdleTimeS", "300.0", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_LongestIdleTimeS(), ecorePackage.getEDouble(), "longestIdleTimeS", "3600.0", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_MinimumRunTimeS(), ecorePackage.getEDouble(), "minimumRunTimeS", "300.0", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingLimits_SecondaryFillage(), ecorePackage.getEDouble(), "secondaryFillage", "0.5", 0, 1, OperatingLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surfaceCardEClass, SurfaceCard.class, "SurfaceCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurfaceCard_Name(), ecorePackage.getEString(), "name", null, 1, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_CapturedAt(), ecorePackage.getEString(), "capturedAt", null, 0, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_StrokesPerMinute(), ecorePackage.getEDoubleObject(), "strokesPerMinute", null, 0, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_PositionM(), this.getDoubleArray(), "positionM", null, 1, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_LoadN(), this.getDoubleArray(), "loadN", null, 1, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_Timing(), this.getCardTiming(), "timing", "UNIFORM_TIME", 0, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurfaceCard_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurfaceCard_Notes(), ecorePackage.getEString(), "notes", null, 0, -1, SurfaceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(designCaseEClass, DesignCase.class, "DesignCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDesignCase_Name(), ecorePackage.getEString(), "name", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_Description(), ecorePackage.getEString(), "description", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_UnitDesignation(), ecorePackage.getEString(), "unitDesignation", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_StrokeM(), ecorePackage.getEDoubleObject(), "strokeM", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_StrokesPerMinute(), ecorePackage.getEDoubleObject(), "strokesPerMinute", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_PlungerDiameterM(), ecorePackage.getEDoubleObject(), "plungerDiameterM", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_PumpFillage(), ecorePackage.getEDouble(), "pumpFillage", "1", 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesignCase_PumpIntakePressurePa(), ecorePackage.getEDoubleObject(), "pumpIntakePressurePa", null, 0, 1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesignCase_Tapers(), this.getRodTaper(), null, "tapers", null, 0, -1, DesignCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionEClass, Connection.class, "Connection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnection_Name(), ecorePackage.getEString(), "name", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Description(), ecorePackage.getEString(), "description", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Provider(), ecorePackage.getEString(), "provider", "org.liftloop.opcua", 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Endpoint(), ecorePackage.getEString(), "endpoint", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_Properties(), this.getConnectionProperty(), null, "properties", null, 0, -1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_Templates(), this.getAddressTemplate(), null, "templates", null, 0, -1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_Mappings(), this.getTagMapping(), null, "mappings", null, 0, -1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionPropertyEClass, ConnectionProperty.class, "ConnectionProperty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnectionProperty_Key(), ecorePackage.getEString(), "key", null, 1, 1, ConnectionProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectionProperty_Value(), ecorePackage.getEString(), "value", null, 0, 1, ConnectionProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressTemplateEClass, AddressTemplate.class, "AddressTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddressTemplate_Signal(), ecorePackage.getEString(), "signal", null, 1, 1, AddressTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressTemplate_Address(), ecorePackage.getEString(), "address", null, 1, 1, AddressTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagMappingEClass, TagMapping.class, "TagMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagMapping_Asset(), ecorePackage.getEString(), "asset", null, 1, 1, TagMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagMapping_Signal(), ecorePackage.getEString(), "signal", null, 1, 1, TagMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagMapping_Address(), ecorePackage.getEString(), "address", null, 1, 1, TagMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(coolantEEnum, Coolant.class, "Coolant");
		addEEnumLiteral(coolantEEnum, Coolant.WATER);
		addEEnumLiteral(coolantEEnum, Coolant.ETHYLENE_GLYCOL);
		addEEnumLiteral(coolantEEnum, Coolant.PROPYLENE_GLYCOL);
		addEEnumLiteral(coolantEEnum, Coolant.AMMONIA);
		addEEnumLiteral(coolantEEnum, Coolant.DOWTHERM_A);

		initEEnum(exchangerArrangementEEnum, ExchangerArrangement.class, "ExchangerArrangement");
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.COUNTERFLOW);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.PARALLEL_FLOW);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.CROSS_BOTH_UNMIXED);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.CROSS_MAXIMUM_MIXED);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.CROSS_MINIMUM_MIXED);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.CROSS_BOTH_MIXED);
		addEEnumLiteral(exchangerArrangementEEnum, ExchangerArrangement.SHELL_AND_TUBE);

		initEEnum(dampingModelEEnum, DampingModel.class, "DampingModel");
		addEEnumLiteral(dampingModelEEnum, DampingModel.RATIO);
		addEEnumLiteral(dampingModelEEnum, DampingModel.ENERGY);
		addEEnumLiteral(dampingModelEEnum, DampingModel.VISCOUS_DRAG);

		initEEnum(rodGradeEEnum, RodGrade.class, "RodGrade");
		addEEnumLiteral(rodGradeEEnum, RodGrade.K);
		addEEnumLiteral(rodGradeEEnum, RodGrade.C);
		addEEnumLiteral(rodGradeEEnum, RodGrade.D);
		addEEnumLiteral(rodGradeEEnum, RodGrade.KD);
		addEEnumLiteral(rodGradeEEnum, RodGrade.CUSTOM);

		initEEnum(crankRotationEEnum, CrankRotation.class, "CrankRotation");
		addEEnumLiteral(crankRotationEEnum, CrankRotation.CLOCKWISE);
		addEEnumLiteral(crankRotationEEnum, CrankRotation.COUNTERCLOCKWISE);

		initEEnum(unitTypeEEnum, UnitType.class, "UnitType");
		addEEnumLiteral(unitTypeEEnum, UnitType.CONVENTIONAL);
		addEEnumLiteral(unitTypeEEnum, UnitType.MARK_II);
		addEEnumLiteral(unitTypeEEnum, UnitType.AIR_BALANCED);
		addEEnumLiteral(unitTypeEEnum, UnitType.REVERSE_MARK);

		initEEnum(pumpTypeEEnum, PumpType.class, "PumpType");
		addEEnumLiteral(pumpTypeEEnum, PumpType.TUBING);
		addEEnumLiteral(pumpTypeEEnum, PumpType.INSERT_TOP_ANCHORED);
		addEEnumLiteral(pumpTypeEEnum, PumpType.INSERT_BOTTOM_ANCHORED);
		addEEnumLiteral(pumpTypeEEnum, PumpType.OTHER);

		initEEnum(cardTimingEEnum, CardTiming.class, "CardTiming");
		addEEnumLiteral(cardTimingEEnum, CardTiming.UNIFORM_TIME);
		addEEnumLiteral(cardTimingEEnum, CardTiming.BY_POSITION);

		// Initialize data types
		initEDataType(doubleArrayEDataType, DoubleArray.class, "DoubleArray", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://liftloop.org/model/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (fieldEClass,
		   source,
		   new String[] {
			   "documentation", "A field: the root of a Liftloop file. It holds the assets whose twins are watched. All quantities are SI."
		   });
		addAnnotation
		  (getField_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the field, as people say it. Unit: text."
		   });
		addAnnotation
		  (getField_Description(),
		   source,
		   new String[] {
			   "documentation", "What a reader should know about the field. Unit: text."
		   });
		addAnnotation
		  (getField_Origin(),
		   source,
		   new String[] {
			   "documentation", "Where the data of this field come from. Unit: text."
		   });
		addAnnotation
		  (getField_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format. A program reads files up to its own version and refuses newer ones. Unit: dimensionless. Range: \u2265 1 and \u2264 1000000. Default: 1."
		   });
		addAnnotation
		  (getField_Assets(),
		   source,
		   new String[] {
			   "documentation", "The wells and cooling loops of the field."
		   });
		addAnnotation
		  (getField_Connections(),
		   source,
		   new String[] {
			   "documentation", "The connections by which the twins of the field hear their equipment."
		   });
		addAnnotation
		  (assetEClass,
		   source,
		   new String[] {
			   "documentation", "A thing that has a twin: a well or a cooling loop."
		   });
		addAnnotation
		  (getAsset_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the asset, unique in its field. Unit: text."
		   });
		addAnnotation
		  (getAsset_Description(),
		   source,
		   new String[] {
			   "documentation", "What a reader should know about the asset. Unit: text."
		   });
		addAnnotation
		  (getAsset_Origin(),
		   source,
		   new String[] {
			   "documentation", "Where the data of this asset come from. Unit: text."
		   });
		addAnnotation
		  (getAsset_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "What is assumed rather than measured or documented, each with its reason."
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "documentation", "A value that was assumed, and why. Shown wherever the value is used."
		   });
		addAnnotation
		  (getAssumption_Subject(),
		   source,
		   new String[] {
			   "documentation", "Name of the feature that is assumed, for example rodString or strokesPerMinute; a dot leads into a part, as in fluids.waterCut. Unit: text."
		   });
		addAnnotation
		  (getAssumption_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why this value was taken and on what ground. Unit: text."
		   });
		addAnnotation
		  (coolingLoopEClass,
		   source,
		   new String[] {
			   "documentation", "A closed loop in which a coolant carries heat from a load to a heat exchanger."
		   });
		addAnnotation
		  (getCoolingLoop_Coolant(),
		   source,
		   new String[] {
			   "documentation", "What circulates. Unit: dimensionless (choice). Default: WATER."
		   });
		addAnnotation
		  (getCoolingLoop_CoolantMassFraction(),
		   source,
		   new String[] {
			   "documentation", "Mass of glycol in the coolant over its mass; of no meaning for other coolants. Unit: dimensionless. Range: \u2265 0 and \u2264 0.6. Default: 0.0."
		   });
		addAnnotation
		  (getCoolingLoop_RatedFlowKgPerS(),
		   source,
		   new String[] {
			   "documentation", "Flow of the coolant at the rated speed of the pump. Unit: kg/s. Range: > 0 and \u2264 1e4. Null when not known."
		   });
		addAnnotation
		  (getCoolingLoop_HotCapacityJPerK(),
		   source,
		   new String[] {
			   "documentation", "Heat capacity of coolant and walls between load and heat exchanger, the load included. Unit: J/K. Range: > 0 and \u2264 1e10. Null when not known."
		   });
		addAnnotation
		  (getCoolingLoop_ColdCapacityJPerK(),
		   source,
		   new String[] {
			   "documentation", "Heat capacity of coolant and walls from the heat exchanger on to the load. Unit: J/K. Range: > 0 and \u2264 1e10. Null when not known."
		   });
		addAnnotation
		  (getCoolingLoop_HeatLoadW(),
		   source,
		   new String[] {
			   "documentation", "Heat that the load gives to the coolant in usual operation. Unit: W. Range: \u2265 0 and \u2264 1e9. Null when not known."
		   });
		addAnnotation
		  (getCoolingLoop_LossWPerK(),
		   source,
		   new String[] {
			   "documentation", "Heat that the hot side loses to the surroundings for each kelvin above them. Unit: W/K. Range: \u2265 0 and \u2264 1e6. Default: 0.0."
		   });
		addAnnotation
		  (getCoolingLoop_AmbientTemperatureK(),
		   source,
		   new String[] {
			   "documentation", "Temperature of the surroundings. Unit: K. Range: \u2265 200 and \u2264 350. Default: 293.15."
		   });
		addAnnotation
		  (getCoolingLoop_Exchanger(),
		   source,
		   new String[] {
			   "documentation", "The heat exchanger that cools the loop."
		   });
		addAnnotation
		  (getCoolingLoop_Secondary(),
		   source,
		   new String[] {
			   "documentation", "The stream that takes the heat away."
		   });
		addAnnotation
		  (getCoolingLoop_Pump(),
		   source,
		   new String[] {
			   "documentation", "The pump that drives the coolant."
		   });
		addAnnotation
		  (getCoolingLoop_Control(),
		   source,
		   new String[] {
			   "documentation", "The controller of the loop as it is set."
		   });
		addAnnotation
		  (getCoolingLoop_Limits(),
		   source,
		   new String[] {
			   "documentation", "Limits that operation must hold."
		   });
		addAnnotation
		  (loopExchangerEClass,
		   source,
		   new String[] {
			   "documentation", "A heat exchanger between the coolant and the secondary stream."
		   });
		addAnnotation
		  (getLoopExchanger_Arrangement(),
		   source,
		   new String[] {
			   "documentation", "How the streams pass each other. Unit: dimensionless (choice). Default: COUNTERFLOW."
		   });
		addAnnotation
		  (getLoopExchanger_CleanConductanceWPerK(),
		   source,
		   new String[] {
			   "documentation", "Conductance of the clean exchanger at the rated flows. Unit: W/K. Range: > 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getLoopExchanger_AreaM2(),
		   source,
		   new String[] {
			   "documentation", "Area to which the fouling resistance belongs. Unit: m\u00b2. Range: > 0 and \u2264 1e5. Null when not known."
		   });
		addAnnotation
		  (getLoopExchanger_PrimaryFilmPart(),
		   source,
		   new String[] {
			   "documentation", "Part of the clean thermal resistance that lies in the film of the coolant, at the rated flows: UA falls with the flow by it. Unit: dimensionless. Range: \u2265 0 and \u2264 1. Default: 0.0."
		   });
		addAnnotation
		  (getLoopExchanger_SecondaryFilmPart(),
		   source,
		   new String[] {
			   "documentation", "Part of the clean thermal resistance that lies in the film of the secondary stream, at the rated flows: UA falls with its flow by it. Both parts together at most 1. Unit: dimensionless. Range: \u2265 0 and \u2264 1. Default: 0.0."
		   });
		addAnnotation
		  (getLoopExchanger_FoulingM2KPerW(),
		   source,
		   new String[] {
			   "documentation", "Fouling resistance of both sides together, as last known. Unit: m\u00b2\u00b7K/W. Range: \u2265 0 and \u2264 0.1. Default: 0.0."
		   });
		addAnnotation
		  (getLoopExchanger_FoulingAllowanceM2KPerW(),
		   source,
		   new String[] {
			   "documentation", "Fouling resistance at which the exchanger is to be cleaned. Unit: m\u00b2\u00b7K/W. Range: > 0 and \u2264 0.1. Null when not known."
		   });
		addAnnotation
		  (secondarySideEClass,
		   source,
		   new String[] {
			   "documentation", "The stream that takes the heat of a loop away."
		   });
		addAnnotation
		  (getSecondarySide_Coolant(),
		   source,
		   new String[] {
			   "documentation", "What flows. Unit: dimensionless (choice). Default: WATER."
		   });
		addAnnotation
		  (getSecondarySide_CoolantMassFraction(),
		   source,
		   new String[] {
			   "documentation", "Mass of glycol in the stream over its mass; of no meaning for other coolants. Unit: dimensionless. Range: \u2265 0 and \u2264 0.6. Default: 0.0."
		   });
		addAnnotation
		  (getSecondarySide_FlowKgPerS(),
		   source,
		   new String[] {
			   "documentation", "Flow in usual operation. Unit: kg/s. Range: > 0 and \u2264 1e4. Null when not known."
		   });
		addAnnotation
		  (getSecondarySide_InletTemperatureK(),
		   source,
		   new String[] {
			   "documentation", "Inlet temperature in usual operation. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (circulationPumpEClass,
		   source,
		   new String[] {
			   "documentation", "A circulation pump by its curve at the rated speed."
		   });
		addAnnotation
		  (getCirculationPump_Points(),
		   source,
		   new String[] {
			   "documentation", "Points of the curve by rising flow."
		   });
		addAnnotation
		  (getCirculationPump_RequiredNpshM(),
		   source,
		   new String[] {
			   "documentation", "Net positive suction head that the pump needs at its rated flow. Unit: m. Range: > 0 and \u2264 100. Null when not known."
		   });
		addAnnotation
		  (pumpCurvePointEClass,
		   source,
		   new String[] {
			   "documentation", "A point of a pump curve at the rated speed."
		   });
		addAnnotation
		  (getPumpCurvePoint_FlowM3PerS(),
		   source,
		   new String[] {
			   "documentation", "Volume flow. Unit: m\u00b3/s. Range: \u2265 0 and \u2264 10. Default: 0.0."
		   });
		addAnnotation
		  (getPumpCurvePoint_RisePa(),
		   source,
		   new String[] {
			   "documentation", "Pressure rise across the pump. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Default: 0.0."
		   });
		addAnnotation
		  (getPumpCurvePoint_PowerW(),
		   source,
		   new String[] {
			   "documentation", "Electric power taken. Unit: W. Range: \u2265 0 and \u2264 1e8. Default: 0.0."
		   });
		addAnnotation
		  (loopControlEClass,
		   source,
		   new String[] {
			   "documentation", "A PI controller that holds the hot temperature by the speed of the pump."
		   });
		addAnnotation
		  (getLoopControl_SetpointK(),
		   source,
		   new String[] {
			   "documentation", "Setpoint of the hot temperature. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (getLoopControl_ProportionalBandK(),
		   source,
		   new String[] {
			   "documentation", "Rise of the hot temperature that moves the speed by the rated speed. Unit: K. Range: > 0 and \u2264 1000. Default: 10.0."
		   });
		addAnnotation
		  (getLoopControl_IntegralTimeS(),
		   source,
		   new String[] {
			   "documentation", "Integral time of the controller. Unit: s. Range: > 0 and \u2264 1e6. Default: 120.0."
		   });
		addAnnotation
		  (getLoopControl_LowestSpeed(),
		   source,
		   new String[] {
			   "documentation", "Lowest speed of the pump over the rated speed. Unit: dimensionless. Range: \u2265 0 and \u2264 2. Default: 0.3."
		   });
		addAnnotation
		  (getLoopControl_HighestSpeed(),
		   source,
		   new String[] {
			   "documentation", "Highest speed of the pump over the rated speed. Unit: dimensionless. Range: > 0 and \u2264 2. Default: 1.0."
		   });
		addAnnotation
		  (loopLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "Limits that a loop must hold. A limit that is null is not watched."
		   });
		addAnnotation
		  (getLoopLimits_HighestHotK(),
		   source,
		   new String[] {
			   "documentation", "Highest allowed hot temperature. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (getLoopLimits_TripHotK(),
		   source,
		   new String[] {
			   "documentation", "Hot temperature at which the loop protects itself by taking the load off. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (getLoopLimits_LowestFlowKgPerS(),
		   source,
		   new String[] {
			   "documentation", "Lowest allowed flow of the coolant while the load is on. Unit: kg/s. Range: \u2265 0 and \u2264 1e4. Null when not known."
		   });
		addAnnotation
		  (getLoopLimits_LowestSetpointK(),
		   source,
		   new String[] {
			   "documentation", "Lowest setpoint that a twin may write. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (getLoopLimits_HighestSetpointK(),
		   source,
		   new String[] {
			   "documentation", "Highest setpoint that a twin may write. Unit: K. Range: \u2265 200 and \u2264 700. Null when not known."
		   });
		addAnnotation
		  (getLoopLimits_MarginK(),
		   source,
		   new String[] {
			   "documentation", "Distance that a setpoint keeps from the highest hot temperature. Unit: K. Range: \u2265 0 and \u2264 100. Default: 2.0."
		   });
		addAnnotation
		  (getLoopLimits_LargestStepK(),
		   source,
		   new String[] {
			   "documentation", "Largest change of the setpoint at once. Unit: K. Range: > 0 and \u2264 100. Default: 1.0."
		   });
		addAnnotation
		  (getLoopLimits_MinimumHoldTimeS(),
		   source,
		   new String[] {
			   "documentation", "Shortest time between two changes of the setpoint. Unit: s. Range: \u2265 0 and \u2264 1e5. Default: 900.0."
		   });
		addAnnotation
		  (coolantEEnum,
		   source,
		   new String[] {
			   "documentation", "A liquid that carries heat."
		   });
		addAnnotation
		  (coolantEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Water."
		   });
		addAnnotation
		  (coolantEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Ethylene glycol and water."
		   });
		addAnnotation
		  (coolantEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Propylene glycol and water."
		   });
		addAnnotation
		  (coolantEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Saturated liquid ammonia."
		   });
		addAnnotation
		  (coolantEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Dowtherm A heat-transfer oil."
		   });
		addAnnotation
		  (exchangerArrangementEEnum,
		   source,
		   new String[] {
			   "documentation", "How the two streams of a heat exchanger pass each other."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Against each other."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In the same direction."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Across each other, both unmixed."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Across each other, the larger capacity rate mixed."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Across each other, the smaller capacity rate mixed."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Across each other, both mixed."
		   });
		addAnnotation
		  (exchangerArrangementEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "One shell pass, an even number of tube passes."
		   });
		addAnnotation
		  (wellEClass,
		   source,
		   new String[] {
			   "documentation", "A sucker-rod-pumped well."
		   });
		addAnnotation
		  (getWell_RodString(),
		   source,
		   new String[] {
			   "documentation", "The rod string between polished rod and plunger."
		   });
		addAnnotation
		  (getWell_PumpingUnit(),
		   source,
		   new String[] {
			   "documentation", "The pumping unit at the surface."
		   });
		addAnnotation
		  (getWell_Pump(),
		   source,
		   new String[] {
			   "documentation", "The pump at the bottom of the rod string."
		   });
		addAnnotation
		  (getWell_Tubing(),
		   source,
		   new String[] {
			   "documentation", "The tubing in which the rods move."
		   });
		addAnnotation
		  (getWell_Fluids(),
		   source,
		   new String[] {
			   "documentation", "Produced fluids, levels and pressures."
		   });
		addAnnotation
		  (getWell_Inflow(),
		   source,
		   new String[] {
			   "documentation", "What the reservoir gives at which pressure."
		   });
		addAnnotation
		  (getWell_Survey(),
		   source,
		   new String[] {
			   "documentation", "Deviation survey, in order of measured depth. Empty for a well taken as vertical."
		   });
		addAnnotation
		  (getWell_Limits(),
		   source,
		   new String[] {
			   "documentation", "Limits that operation must hold."
		   });
		addAnnotation
		  (getWell_Cards(),
		   source,
		   new String[] {
			   "documentation", "Measured surface cards."
		   });
		addAnnotation
		  (getWell_TargetFillage(),
		   source,
		   new String[] {
			   "documentation", "Pump fillage that control aims at, as a fraction of the pump stroke. Unit: dimensionless. Range: > 0 and \u2264 1. Default: 0.85."
		   });
		addAnnotation
		  (getWell_StrokesPerMinute(),
		   source,
		   new String[] {
			   "documentation", "Pumping speed of the well when a card does not state its own. Unit: strokes per minute (1/min). Range: > 0 and \u2264 40. Null when not known."
		   });
		addAnnotation
		  (getWell_DampingRatio(),
		   source,
		   new String[] {
			   "documentation", "Dimensionless damping factor of Gibbs\' damped wave equation: c = pi a nu / (2 L). Unit: dimensionless. Range: \u2265 0 and \u2264 2. Default: 0.1."
		   });
		addAnnotation
		  (getWell_DownstrokeDampingRatio(),
		   source,
		   new String[] {
			   "documentation", "Damping factor while the rods move down, where it differs from the damping ratio, which then holds for the upstroke only. Used with damping RATIO. Unit: dimensionless. Range: \u2265 0 and \u2264 2. Null for the same both ways."
		   });
		addAnnotation
		  (getWell_DampingModel(),
		   source,
		   new String[] {
			   "documentation", "Where the damping of the rods comes from: the damping ratio, the energy that a card loses on its way to the pump, or the viscous drag of the liquid. Default: RATIO. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getWell_LiquidRateM3PerS(),
		   source,
		   new String[] {
			   "documentation", "Rate of liquid that the well makes by a well test, while it pumps. Damping by energy takes from it the power that lifts the liquid. Unit: m\u00b3/s. Range: > 0 and \u2264 0.1. Null when not known."
		   });
		addAnnotation
		  (getWell_RuntimeHoursPerDay(),
		   source,
		   new String[] {
			   "documentation", "Hours a day in which the well pumps. Unit: h per day. Range: \u2265 0 and \u2264 24. Default: 24."
		   });
		addAnnotation
		  (getWell_RodFrictionCoefficient(),
		   source,
		   new String[] {
			   "documentation", "Coefficient of Coulomb friction between rods and tubing, counted where the survey bends or leans the rods. Unit: dimensionless. Range: \u2265 0 and \u2264 0.6. Default: 0, no friction counted."
		   });
		addAnnotation
		  (getWell_StuffingBoxFrictionN(),
		   source,
		   new String[] {
			   "documentation", "Friction of the stuffing box, against the motion of the polished rod. Unit: N. Range: \u2265 0 and \u2264 2e4. Default: 0."
		   });
		addAnnotation
		  (getWell_Designs(),
		   source,
		   new String[] {
			   "documentation", "Designs tried for this well, to be predicted and compared with the well as it is."
		   });
		addAnnotation
		  (dampingModelEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the damping of the rods comes from."
		   });
		addAnnotation
		  (dampingModelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The damping ratios that are entered."
		   });
		addAnnotation
		  (dampingModelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What the polished rod takes in and the liquid does not need is lost along the rods; found anew for each card."
		   });
		addAnnotation
		  (dampingModelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The drag of the liquid between rods and tubing, with coefficients of their own for the way up and the way down."
		   });
		addAnnotation
		  (rodStringEClass,
		   source,
		   new String[] {
			   "documentation", "The rod string: its tapers from top to bottom."
		   });
		addAnnotation
		  (getRodString_Tapers(),
		   source,
		   new String[] {
			   "documentation", "The tapers from top to bottom."
		   });
		addAnnotation
		  (rodTaperEClass,
		   source,
		   new String[] {
			   "documentation", "A part of the rod string with one diameter and one grade."
		   });
		addAnnotation
		  (getRodTaper_LengthM(),
		   source,
		   new String[] {
			   "documentation", "Length of the taper. Unit: m. Range: > 0 and \u2264 6000. Must be given."
		   });
		addAnnotation
		  (getRodTaper_DiameterM(),
		   source,
		   new String[] {
			   "documentation", "Diameter of the rod body. Unit: m. Range: \u2265 0.005 and \u2264 0.1. Must be given."
		   });
		addAnnotation
		  (getRodTaper_Grade(),
		   source,
		   new String[] {
			   "documentation", "API grade of the rods, or CUSTOM with its own name and tensile strength. Default: D. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getRodTaper_CustomGradeName(),
		   source,
		   new String[] {
			   "documentation", "The maker\'s name of the grade; used with grade CUSTOM only. Unit: text."
		   });
		addAnnotation
		  (getRodTaper_MinimumTensileStrengthPa(),
		   source,
		   new String[] {
			   "documentation", "Minimum tensile strength of the rod material; used with grade CUSTOM only, the API grades have their own. Unit: Pa. Range: \u2265 1e8 and \u2264 2.5e9. Null when not known."
		   });
		addAnnotation
		  (getRodTaper_WeightNPerM(),
		   source,
		   new String[] {
			   "documentation", "Weight in air of one metre of rods, couplings included. When null it is computed from densityKgM3 and the diameter. Unit: N/m. Range: > 0 and \u2264 600. Null when not known."
		   });
		addAnnotation
		  (getRodTaper_DensityKgM3(),
		   source,
		   new String[] {
			   "documentation", "Weight of the rods in air, couplings included, divided by g and by the volume of the rod body; used when weightNPerM is null. The default is the 532 lb/ft\u00b3 that makes the wave speed of steel rods 16,300 ft/s; bare steel has 7850. Unit: kg/m\u00b3. Range: \u2265 1000 and \u2264 12000. Default: 8522."
		   });
		addAnnotation
		  (getRodTaper_YoungsModulusPa(),
		   source,
		   new String[] {
			   "documentation", "Young\'s modulus of the rod material. The default is that of steel: 30e6 psi = 2.068e11 Pa, rounded. Unit: Pa. Range: \u2265 1e10 and \u2264 4e11. Default: 2.07e11."
		   });
		addAnnotation
		  (getRodTaper_ServiceFactor(),
		   source,
		   new String[] {
			   "documentation", "Service factor of the modified Goodman diagram: 1 in non-corrosive service, less in corrosive service. Unit: dimensionless. Range: > 0 and \u2264 1. Default: 1.0."
		   });
		addAnnotation
		  (rodGradeEEnum,
		   source,
		   new String[] {
			   "documentation", "Grade of a sucker rod."
		   });
		addAnnotation
		  (rodGradeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "API grade K."
		   });
		addAnnotation
		  (rodGradeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "API grade C."
		   });
		addAnnotation
		  (rodGradeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "API grade D."
		   });
		addAnnotation
		  (rodGradeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "API grade KD, also written special or K in D strength."
		   });
		addAnnotation
		  (rodGradeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Not an API grade: name and tensile strength are given with the taper."
		   });
		addAnnotation
		  (pumpingUnitEClass,
		   source,
		   new String[] {
			   "documentation", "A beam pumping unit: a catalogue entry or an own geometry, and how it is balanced and rated."
		   });
		addAnnotation
		  (getPumpingUnit_Designation(),
		   source,
		   new String[] {
			   "documentation", "Designation in the catalogue, for example C320-298-100. It names geometry and ratings unless they are given here. Unit: text."
		   });
		addAnnotation
		  (getPumpingUnit_Geometry(),
		   source,
		   new String[] {
			   "documentation", "Own geometry. Wins over that of the catalogue."
		   });
		addAnnotation
		  (getPumpingUnit_CrankRotation(),
		   source,
		   new String[] {
			   "documentation", "Sense in which the crank turns, seen with the wellhead to the right. Default: CLOCKWISE. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getPumpingUnit_CounterbalanceMomentNm(),
		   source,
		   new String[] {
			   "documentation", "Largest moment of the counterbalance (cranks and weights) about the crankshaft. Unit: N\u00b7m. Range: \u2265 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_StructuralUnbalanceN(),
		   source,
		   new String[] {
			   "documentation", "Structural unbalance: force at the polished rod that holds the beam level with the pitmans disconnected. Positive downward. Unit: N. Range: \u2265 -1e5 and \u2264 1e5. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_GearboxRatingNm(),
		   source,
		   new String[] {
			   "documentation", "Torque rating of the gear reducer. When null it is that of the catalogue. Unit: N\u00b7m. Range: > 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_StructureRatingN(),
		   source,
		   new String[] {
			   "documentation", "Rated polished-rod load of the structure. When null it is that of the catalogue. Unit: N. Range: > 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_CounterweightsN(),
		   source,
		   new String[] {
			   "documentation", "Weight of all counterweights that can be moved along the cranks: turns a change of moment into a distance. Unit: N. Range: > 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_MotorRatingW(),
		   source,
		   new String[] {
			   "documentation", "Rated power of the prime mover. Unit: W. Range: > 0 and \u2264 2e6. Null when not known."
		   });
		addAnnotation
		  (getPumpingUnit_SurfaceEfficiency(),
		   source,
		   new String[] {
			   "documentation", "Efficiency between motor shaft and polished rod, as a fraction. Unit: dimensionless. Range: > 0 and \u2264 1. Default: 0.85."
		   });
		addAnnotation
		  (crankRotationEEnum,
		   source,
		   new String[] {
			   "documentation", "Sense in which the crank of a pumping unit turns, seen with the wellhead to the right."
		   });
		addAnnotation
		  (crankRotationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Clockwise."
		   });
		addAnnotation
		  (crankRotationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Counterclockwise."
		   });
		addAnnotation
		  (unitGeometryEClass,
		   source,
		   new String[] {
			   "documentation", "Dimensions of a beam pumping unit with the letters of API 11E."
		   });
		addAnnotation
		  (getUnitGeometry_Type(),
		   source,
		   new String[] {
			   "documentation", "Arrangement of the unit. Default: CONVENTIONAL. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getUnitGeometry_AM(),
		   source,
		   new String[] {
			   "documentation", "A: centre of the saddle bearing to the centre line of the polished rod. Unit: m. Range: > 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_CM(),
		   source,
		   new String[] {
			   "documentation", "C: centre of the saddle bearing to the centre of the equalizer (or cross yoke) bearing. Unit: m. Range: > 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_IM(),
		   source,
		   new String[] {
			   "documentation", "I: horizontal distance between the centres of saddle bearing and crankshaft. Unit: m. Range: \u2265 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_KM(),
		   source,
		   new String[] {
			   "documentation", "K: distance between the centres of saddle bearing and crankshaft. Unit: m. Range: > 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_PM(),
		   source,
		   new String[] {
			   "documentation", "P: effective length of the pitman. Unit: m. Range: > 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_RM(),
		   source,
		   new String[] {
			   "documentation", "R: radius of the crank. Unit: m. Range: > 0 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getUnitGeometry_TauRad(),
		   source,
		   new String[] {
			   "documentation", "Tau: phase angle of the counterbalance against the crank pin. Unit: rad. Range: \u2265 -3.1416 and \u2264 3.1416. Default: 0."
		   });
		addAnnotation
		  (unitTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "Arrangement of a beam pumping unit."
		   });
		addAnnotation
		  (unitTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Conventional unit, beam pivoted between well and crank."
		   });
		addAnnotation
		  (unitTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Mark II unit: front mounted with phased crank."
		   });
		addAnnotation
		  (unitTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Air-balanced unit: front mounted with an air cylinder."
		   });
		addAnnotation
		  (unitTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Reverse Mark unit: rear mounted with phased crank."
		   });
		addAnnotation
		  (downholePumpEClass,
		   source,
		   new String[] {
			   "documentation", "The pump at the bottom of the rod string."
		   });
		addAnnotation
		  (getDownholePump_PlungerDiameterM(),
		   source,
		   new String[] {
			   "documentation", "Diameter of the plunger. Unit: m. Range: \u2265 0.01 and \u2264 0.2. Must be given."
		   });
		addAnnotation
		  (getDownholePump_Type(),
		   source,
		   new String[] {
			   "documentation", "How the pump is built and held. Default: TUBING. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getDownholePump_DepthM(),
		   source,
		   new String[] {
			   "documentation", "Measured depth at which the pump is set. Unit: m. Range: > 0 and \u2264 6000. Must be given."
		   });
		addAnnotation
		  (getDownholePump_PlungerLengthM(),
		   source,
		   new String[] {
			   "documentation", "Length of the plunger, for slippage. Unit: m. Range: > 0 and \u2264 10. Null when not known."
		   });
		addAnnotation
		  (getDownholePump_PlungerClearanceM(),
		   source,
		   new String[] {
			   "documentation", "Diametral clearance between plunger and barrel, for slippage. Unit: m. Range: > 0 and \u2264 0.002. Null when not known."
		   });
		addAnnotation
		  (pumpTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "How a rod pump is built and held."
		   });
		addAnnotation
		  (pumpTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Tubing pump: the barrel is part of the tubing."
		   });
		addAnnotation
		  (pumpTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Insert pump held at its top."
		   });
		addAnnotation
		  (pumpTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Insert pump held at its bottom."
		   });
		addAnnotation
		  (pumpTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Another kind of pump."
		   });
		addAnnotation
		  (tubingEClass,
		   source,
		   new String[] {
			   "documentation", "The tubing in which the rods move."
		   });
		addAnnotation
		  (getTubing_InnerDiameterM(),
		   source,
		   new String[] {
			   "documentation", "Inner diameter. Unit: m. Range: \u2265 0.01 and \u2264 0.5. Null when not known."
		   });
		addAnnotation
		  (getTubing_OuterDiameterM(),
		   source,
		   new String[] {
			   "documentation", "Outer diameter. Unit: m. Range: \u2265 0.01 and \u2264 0.5. Null when not known."
		   });
		addAnnotation
		  (getTubing_Anchored(),
		   source,
		   new String[] {
			   "documentation", "Whether the tubing is anchored at the pump; if not, it stretches with the fluid load. Unit: dimensionless (yes or no). Default: true."
		   });
		addAnnotation
		  (getTubing_YoungsModulusPa(),
		   source,
		   new String[] {
			   "documentation", "Young\'s modulus of the tubing. The default is that of steel: 30e6 psi = 2.068e11 Pa, rounded. Unit: Pa. Range: \u2265 1e10 and \u2264 4e11. Default: 2.07e11."
		   });
		addAnnotation
		  (fluidsEClass,
		   source,
		   new String[] {
			   "documentation", "Produced fluids, levels and pressures of a well."
		   });
		addAnnotation
		  (getFluids__MixtureDensityKgM3(),
		   source,
		   new String[] {
			   "documentation", "Density of oil and water mixed in the ratio of the water cut. Unit: kg/m\u00b3. Null when a density or the water cut that it takes is not known; free gas is not counted.",
			   "body", "if (waterCut == null || (oilDensityKgM3 == null && waterCut != 1))\n{\n\treturn null;\n}\ndouble waterPart = waterCut * waterDensityKgM3;\nreturn waterCut == 1 ? waterPart : waterPart + (1 - waterCut) * oilDensityKgM3;"
		   });
		addAnnotation
		  (getFluids_OilDensityKgM3(),
		   source,
		   new String[] {
			   "documentation", "Density of the oil. Unit: kg/m\u00b3. Range: \u2265 500 and \u2264 1100. Null when not known."
		   });
		addAnnotation
		  (getFluids_WaterDensityKgM3(),
		   source,
		   new String[] {
			   "documentation", "Density of the produced water. Unit: kg/m\u00b3. Range: \u2265 900 and \u2264 1400. Default: 1000."
		   });
		addAnnotation
		  (getFluids_WaterCut(),
		   source,
		   new String[] {
			   "documentation", "Water cut: volume of water in the produced liquid. Unit: dimensionless. Range: \u2265 0 and \u2264 1. Null when not known."
		   });
		addAnnotation
		  (getFluids_ViscosityPaS(),
		   source,
		   new String[] {
			   "documentation", "Dynamic viscosity of the liquid around the rods. Unit: Pa\u00b7s. Range: > 0 and \u2264 100. Null when not known."
		   });
		addAnnotation
		  (getFluids_TubingHeadPressurePa(),
		   source,
		   new String[] {
			   "documentation", "Tubing head pressure above atmosphere. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getFluids_CasingHeadPressurePa(),
		   source,
		   new String[] {
			   "documentation", "Casing head pressure above atmosphere. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getFluids_FluidLevelM(),
		   source,
		   new String[] {
			   "documentation", "Depth of the liquid level in the annulus below the surface. Unit: m. Range: \u2265 0 and \u2264 10000. Null when not known."
		   });
		addAnnotation
		  (getFluids_PumpIntakePressurePa(),
		   source,
		   new String[] {
			   "documentation", "Pressure at the pump intake above atmosphere, where measured. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getFluids_FormationVolumeFactor(),
		   source,
		   new String[] {
			   "documentation", "Volume at pump conditions of a unit volume of stock-tank liquid. Unit: dimensionless. Range: \u2265 1 and \u2264 3. Default: 1."
		   });
		addAnnotation
		  (inflowEClass,
		   source,
		   new String[] {
			   "documentation", "Inflow from the reservoir: a straight productivity index above the bubble point, Vogel\'s curve (SPE 1476) below, through the rate and pressure of a well test. Pressures are those at the pump."
		   });
		addAnnotation
		  (getInflow_ReservoirPressurePa(),
		   source,
		   new String[] {
			   "documentation", "Static reservoir pressure at the depth of the pump, above atmosphere. Unit: Pa. Range: > 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getInflow_TestRateM3PerS(),
		   source,
		   new String[] {
			   "documentation", "Rate of stock-tank liquid in a well test with a steady fluid level. Unit: m\u00b3/s. Range: > 0 and \u2264 0.1. Null when not known."
		   });
		addAnnotation
		  (getInflow_TestPressurePa(),
		   source,
		   new String[] {
			   "documentation", "Pump intake pressure during that test, above atmosphere; below the reservoir pressure. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null when not known."
		   });
		addAnnotation
		  (getInflow_BubblePointPa(),
		   source,
		   new String[] {
			   "documentation", "Bubble point of the oil, above atmosphere. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null when not known: then Vogel\'s curve holds throughout."
		   });
		addAnnotation
		  (surveyStationEClass,
		   source,
		   new String[] {
			   "documentation", "A station of the deviation survey."
		   });
		addAnnotation
		  (getSurveyStation_MeasuredDepthM(),
		   source,
		   new String[] {
			   "documentation", "Measured depth along the well. Unit: m. Range: \u2265 0 and \u2264 12000. Must be given."
		   });
		addAnnotation
		  (getSurveyStation_InclinationRad(),
		   source,
		   new String[] {
			   "documentation", "Inclination against the vertical. Unit: rad. Range: \u2265 0 and \u2264 3.1416. Must be given."
		   });
		addAnnotation
		  (getSurveyStation_AzimuthRad(),
		   source,
		   new String[] {
			   "documentation", "Azimuth against north, clockwise. Unit: rad. Range: \u2265 0 and \u2264 6.2832. Must be given."
		   });
		addAnnotation
		  (operatingLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "Limits that operation must hold. A limit that is null is not watched, unless the catalogue gives it."
		   });
		addAnnotation
		  (getOperatingLimits_PeakPolishedRodLoadN(),
		   source,
		   new String[] {
			   "documentation", "Highest allowed polished-rod load (PPRL). Unit: N. Range: > 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getOperatingLimits_MinimumPolishedRodLoadN(),
		   source,
		   new String[] {
			   "documentation", "Lowest allowed polished-rod load (MPRL). Unit: N. Range: \u2265 -1e5 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getOperatingLimits_GoodmanLoading(),
		   source,
		   new String[] {
			   "documentation", "Highest allowed loading of a taper in the modified Goodman diagram, 1 = 100 %. Unit: dimensionless. Range: > 0 and \u2264 2. Default: 1.0."
		   });
		addAnnotation
		  (getOperatingLimits_MinimumStrokesPerMinute(),
		   source,
		   new String[] {
			   "documentation", "Lowest allowed pumping speed. Unit: strokes per minute (1/min). Range: \u2265 0 and \u2264 40. Null when not known."
		   });
		addAnnotation
		  (getOperatingLimits_MaximumStrokesPerMinute(),
		   source,
		   new String[] {
			   "documentation", "Highest allowed pumping speed. Unit: strokes per minute (1/min). Range: > 0 and \u2264 40. Null when not known."
		   });
		addAnnotation
		  (getOperatingLimits_GearboxTorqueNm(),
		   source,
		   new String[] {
			   "documentation", "Highest allowed net torque of the gear reducer. Unit: N\u00b7m. Range: > 0 and \u2264 1e6. Null when not known."
		   });
		addAnnotation
		  (getOperatingLimits_IdleTimeS(),
		   source,
		   new String[] {
			   "documentation", "Time that a pumped-off well stands at first before it is started again; control adapts it. Unit: s. Range: \u2265 60 and \u2264 86400. Default: 900."
		   });
		addAnnotation
		  (getOperatingLimits_ShortestIdleTimeS(),
		   source,
		   new String[] {
			   "documentation", "Shortest idle time that control may choose. Unit: s. Range: \u2265 60 and \u2264 86400. Default: 300."
		   });
		addAnnotation
		  (getOperatingLimits_LongestIdleTimeS(),
		   source,
		   new String[] {
			   "documentation", "Longest idle time that control may choose. Unit: s. Range: \u2265 60 and \u2264 86400. Default: 3600."
		   });
		addAnnotation
		  (getOperatingLimits_MinimumRunTimeS(),
		   source,
		   new String[] {
			   "documentation", "Least time that a well runs after a start before control may stop it. Unit: s. Range: \u2265 60 and \u2264 86400. Default: 300."
		   });
		addAnnotation
		  (getOperatingLimits_SecondaryFillage(),
		   source,
		   new String[] {
			   "documentation", "Pump fillage below which a well with a range of pumping speeds is stopped at its lowest speed; 0: never. Unit: dimensionless. Range: \u2265 0 and \u2264 1. Default: 0.5."
		   });
		addAnnotation
		  (surfaceCardEClass,
		   source,
		   new String[] {
			   "documentation", "A measured surface card: polished-rod load against polished-rod position over one stroke."
		   });
		addAnnotation
		  (getSurfaceCard_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the card, unique in its well. Unit: text."
		   });
		addAnnotation
		  (getSurfaceCard_CapturedAt(),
		   source,
		   new String[] {
			   "documentation", "When the card was taken: ISO 8601 date, or date and time with or without offset, for example 2026-03-01T06:30:00Z. Unit: text."
		   });
		addAnnotation
		  (getSurfaceCard_StrokesPerMinute(),
		   source,
		   new String[] {
			   "documentation", "Pumping speed while the card was taken. When null that of the well counts. Unit: strokes per minute (1/min). Range: > 0 and \u2264 40. Null when not known."
		   });
		addAnnotation
		  (getSurfaceCard_PositionM(),
		   source,
		   new String[] {
			   "documentation", "Position of the polished rod at each point, up positive. Unit: m. Range: \u2265 -20 and \u2264 20. Must be given."
		   });
		addAnnotation
		  (getSurfaceCard_LoadN(),
		   source,
		   new String[] {
			   "documentation", "Polished-rod load at each point. Unit: N. Range: \u2265 -1e6 and \u2264 1e6. Must be given."
		   });
		addAnnotation
		  (getSurfaceCard_Timing(),
		   source,
		   new String[] {
			   "documentation", "How the points lie in time. Default: UNIFORM_TIME. Unit: dimensionless (a choice)."
		   });
		addAnnotation
		  (getSurfaceCard_Origin(),
		   source,
		   new String[] {
			   "documentation", "Where the card comes from. Unit: text."
		   });
		addAnnotation
		  (getSurfaceCard_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "What is assumed rather than measured or documented, each with its reason."
		   });
		addAnnotation
		  (getSurfaceCard_Notes(),
		   source,
		   new String[] {
			   "documentation", "What was found and done when the card was imported. Unit: text."
		   });
		addAnnotation
		  (designCaseEClass,
		   source,
		   new String[] {
			   "documentation", "A design tried for a well: what differs from the well as it is. What is null or empty is as in the well."
		   });
		addAnnotation
		  (getDesignCase_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the design, unique among those of the well. Unit: text."
		   });
		addAnnotation
		  (getDesignCase_Description(),
		   source,
		   new String[] {
			   "documentation", "What the design is meant to show. Unit: text."
		   });
		addAnnotation
		  (getDesignCase_UnitDesignation(),
		   source,
		   new String[] {
			   "documentation", "Designation of another pumping unit in the catalogue. Unit: text. Null for the unit of the well."
		   });
		addAnnotation
		  (getDesignCase_StrokeM(),
		   source,
		   new String[] {
			   "documentation", "Polished-rod stroke: the crank radius is set to give it. Unit: m. Range: \u2265 0.2 and \u2264 12. Null for the stroke of the unit."
		   });
		addAnnotation
		  (getDesignCase_StrokesPerMinute(),
		   source,
		   new String[] {
			   "documentation", "Pumping speed. Unit: strokes per minute (1/min). Range: > 0 and \u2264 40. Null for the speed of the well."
		   });
		addAnnotation
		  (getDesignCase_PlungerDiameterM(),
		   source,
		   new String[] {
			   "documentation", "Diameter of the plunger. Unit: m. Range: \u2265 0.01 and \u2264 0.2. Null for the plunger of the well."
		   });
		addAnnotation
		  (getDesignCase_PumpFillage(),
		   source,
		   new String[] {
			   "documentation", "Pump fillage that is assumed, as a fraction of the pump stroke. Unit: dimensionless. Range: \u2265 0.05 and \u2264 1. Default: 1."
		   });
		addAnnotation
		  (getDesignCase_PumpIntakePressurePa(),
		   source,
		   new String[] {
			   "documentation", "Pump intake pressure that is assumed. Unit: Pa. Range: \u2265 0 and \u2264 1e8. Null for that of the well."
		   });
		addAnnotation
		  (getDesignCase_Tapers(),
		   source,
		   new String[] {
			   "documentation", "Other rods, from top to bottom. Empty for the rod string of the well."
		   });
		addAnnotation
		  (connectionEClass,
		   source,
		   new String[] {
			   "documentation", "A connection to equipment: where it is, and where each signal of the assets is found there. Passwords are not part of it; they are in secure storage."
		   });
		addAnnotation
		  (getConnection_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the connection, unique in its field. Unit: text."
		   });
		addAnnotation
		  (getConnection_Description(),
		   source,
		   new String[] {
			   "documentation", "What a reader should know about the connection. Unit: text."
		   });
		addAnnotation
		  (getConnection_Provider(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the kind of connection, as a plug-in contributes it. Unit: text. Default: org.liftloop.opcua."
		   });
		addAnnotation
		  (getConnection_Endpoint(),
		   source,
		   new String[] {
			   "documentation", "Where the equipment is, a URL such as opc.tcp://host:4840 or what else the kind of connection takes. Unit: text."
		   });
		addAnnotation
		  (getConnection_Properties(),
		   source,
		   new String[] {
			   "documentation", "Further settings of the kind of connection. Never a password."
		   });
		addAnnotation
		  (getConnection_Templates(),
		   source,
		   new String[] {
			   "documentation", "Addresses of signals that every asset has, with {asset} where its name belongs."
		   });
		addAnnotation
		  (getConnection_Mappings(),
		   source,
		   new String[] {
			   "documentation", "Addresses of signals of one asset. They win over templates."
		   });
		addAnnotation
		  (connectionPropertyEClass,
		   source,
		   new String[] {
			   "documentation", "A setting of a connection that is particular to its kind. Never a password: those are in secure storage."
		   });
		addAnnotation
		  (getConnectionProperty_Key(),
		   source,
		   new String[] {
			   "documentation", "Key of the setting, as the kind of connection knows it, unique in its connection. Unit: text."
		   });
		addAnnotation
		  (getConnectionProperty_Value(),
		   source,
		   new String[] {
			   "documentation", "Value of the setting. Unit: text."
		   });
		addAnnotation
		  (addressTemplateEClass,
		   source,
		   new String[] {
			   "documentation", "The address of one signal of every asset."
		   });
		addAnnotation
		  (getAddressTemplate_Signal(),
		   source,
		   new String[] {
			   "documentation", "Name of the signal, unique among the templates of its connection. Unit: text."
		   });
		addAnnotation
		  (getAddressTemplate_Address(),
		   source,
		   new String[] {
			   "documentation", "Address of the signal in the notation of the kind of connection, with {asset} where the name of the asset belongs. Unit: text."
		   });
		addAnnotation
		  (tagMappingEClass,
		   source,
		   new String[] {
			   "documentation", "The address of one signal of one asset."
		   });
		addAnnotation
		  (getTagMapping_Asset(),
		   source,
		   new String[] {
			   "documentation", "Name of an asset of the field. Unit: text."
		   });
		addAnnotation
		  (getTagMapping_Signal(),
		   source,
		   new String[] {
			   "documentation", "Name of the signal, unique for its asset in its connection. Unit: text."
		   });
		addAnnotation
		  (getTagMapping_Address(),
		   source,
		   new String[] {
			   "documentation", "Address of the signal in the notation of the kind of connection. Unit: text."
		   });
		addAnnotation
		  (cardTimingEEnum,
		   source,
		   new String[] {
			   "documentation", "How the points of a card lie in time."
		   });
		addAnnotation
		  (cardTimingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The points are equally spaced in time."
		   });
		addAnnotation
		  (cardTimingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Times are not known: they follow from the position by the kinematics of the unit."
		   });
		addAnnotation
		  (doubleArrayEDataType,
		   source,
		   new String[] {
			   "documentation", "An immutable series of numbers, written as decimals separated by spaces.",
			   "create", "return DoubleArray.parse(it);",
			   "convert", "return it.toString();"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://liftloop.org/model/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "http://liftloop.org/model/feature";
		addAnnotation
		  (getField_Name(),
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getField_Description(),
		   source,
		   new String[] {
			   "label", "description"
		   });
		addAnnotation
		  (getField_Origin(),
		   source,
		   new String[] {
			   "label", "origin"
		   });
		addAnnotation
		  (getField_FormatVersion(),
		   source,
		   new String[] {
			   "label", "format version",
			   "kind", "NUMBER",
			   "minimum", "1",
			   "maximum", "1000000"
		   });
		addAnnotation
		  (getField_Assets(),
		   source,
		   new String[] {
			   "label", "assets"
		   });
		addAnnotation
		  (getField_Connections(),
		   source,
		   new String[] {
			   "label", "connections"
		   });
		addAnnotation
		  (getAsset_Name(),
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getAsset_Description(),
		   source,
		   new String[] {
			   "label", "description"
		   });
		addAnnotation
		  (getAsset_Origin(),
		   source,
		   new String[] {
			   "label", "origin"
		   });
		addAnnotation
		  (getAsset_Assumptions(),
		   source,
		   new String[] {
			   "label", "assumptions"
		   });
		addAnnotation
		  (getAssumption_Subject(),
		   source,
		   new String[] {
			   "label", "subject"
		   });
		addAnnotation
		  (getAssumption_Reason(),
		   source,
		   new String[] {
			   "label", "reason"
		   });
		addAnnotation
		  (getCoolingLoop_Coolant(),
		   source,
		   new String[] {
			   "label", "coolant"
		   });
		addAnnotation
		  (getCoolingLoop_CoolantMassFraction(),
		   source,
		   new String[] {
			   "label", "mass fraction of glycol",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "0.6"
		   });
		addAnnotation
		  (getCoolingLoop_RatedFlowKgPerS(),
		   source,
		   new String[] {
			   "label", "rated flow",
			   "kind", "MASS_FLOW",
			   "minimumExclusive", "0",
			   "maximum", "1e4"
		   });
		addAnnotation
		  (getCoolingLoop_HotCapacityJPerK(),
		   source,
		   new String[] {
			   "label", "heat capacity of the hot side",
			   "kind", "HEAT_CAPACITY",
			   "minimumExclusive", "0",
			   "maximum", "1e10"
		   });
		addAnnotation
		  (getCoolingLoop_ColdCapacityJPerK(),
		   source,
		   new String[] {
			   "label", "heat capacity of the cold side",
			   "kind", "HEAT_CAPACITY",
			   "minimumExclusive", "0",
			   "maximum", "1e10"
		   });
		addAnnotation
		  (getCoolingLoop_HeatLoadW(),
		   source,
		   new String[] {
			   "label", "heat load",
			   "kind", "HEAT_FLOW",
			   "minimum", "0",
			   "maximum", "1e9"
		   });
		addAnnotation
		  (getCoolingLoop_LossWPerK(),
		   source,
		   new String[] {
			   "label", "loss to the surroundings",
			   "kind", "CONDUCTANCE",
			   "minimum", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getCoolingLoop_AmbientTemperatureK(),
		   source,
		   new String[] {
			   "label", "ambient temperature",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "350"
		   });
		addAnnotation
		  (getCoolingLoop_Exchanger(),
		   source,
		   new String[] {
			   "label", "heat exchanger"
		   });
		addAnnotation
		  (getCoolingLoop_Secondary(),
		   source,
		   new String[] {
			   "label", "secondary side"
		   });
		addAnnotation
		  (getCoolingLoop_Pump(),
		   source,
		   new String[] {
			   "label", "circulation pump"
		   });
		addAnnotation
		  (getCoolingLoop_Control(),
		   source,
		   new String[] {
			   "label", "control"
		   });
		addAnnotation
		  (getCoolingLoop_Limits(),
		   source,
		   new String[] {
			   "label", "limits"
		   });
		addAnnotation
		  (getLoopExchanger_Arrangement(),
		   source,
		   new String[] {
			   "label", "flow arrangement"
		   });
		addAnnotation
		  (getLoopExchanger_CleanConductanceWPerK(),
		   source,
		   new String[] {
			   "label", "clean conductance (UA)",
			   "kind", "CONDUCTANCE",
			   "minimumExclusive", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getLoopExchanger_AreaM2(),
		   source,
		   new String[] {
			   "label", "heat-transfer area",
			   "kind", "AREA",
			   "minimumExclusive", "0",
			   "maximum", "1e5"
		   });
		addAnnotation
		  (getLoopExchanger_PrimaryFilmPart(),
		   source,
		   new String[] {
			   "label", "part of the primary film",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getLoopExchanger_SecondaryFilmPart(),
		   source,
		   new String[] {
			   "label", "part of the secondary film",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getLoopExchanger_FoulingM2KPerW(),
		   source,
		   new String[] {
			   "label", "present fouling resistance",
			   "kind", "FOULING_RESISTANCE",
			   "minimum", "0",
			   "maximum", "0.1"
		   });
		addAnnotation
		  (getLoopExchanger_FoulingAllowanceM2KPerW(),
		   source,
		   new String[] {
			   "label", "fouling allowance",
			   "kind", "FOULING_RESISTANCE",
			   "minimumExclusive", "0",
			   "maximum", "0.1"
		   });
		addAnnotation
		  (getSecondarySide_Coolant(),
		   source,
		   new String[] {
			   "label", "coolant"
		   });
		addAnnotation
		  (getSecondarySide_CoolantMassFraction(),
		   source,
		   new String[] {
			   "label", "mass fraction of glycol",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "0.6"
		   });
		addAnnotation
		  (getSecondarySide_FlowKgPerS(),
		   source,
		   new String[] {
			   "label", "flow",
			   "kind", "MASS_FLOW",
			   "minimumExclusive", "0",
			   "maximum", "1e4"
		   });
		addAnnotation
		  (getSecondarySide_InletTemperatureK(),
		   source,
		   new String[] {
			   "label", "inlet temperature",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getCirculationPump_Points(),
		   source,
		   new String[] {
			   "label", "curve"
		   });
		addAnnotation
		  (getCirculationPump_RequiredNpshM(),
		   source,
		   new String[] {
			   "label", "required NPSH",
			   "kind", "LENGTH",
			   "minimumExclusive", "0",
			   "maximum", "100"
		   });
		addAnnotation
		  (getPumpCurvePoint_FlowM3PerS(),
		   source,
		   new String[] {
			   "label", "flow",
			   "kind", "VOLUME_RATE",
			   "minimum", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getPumpCurvePoint_RisePa(),
		   source,
		   new String[] {
			   "label", "pressure rise",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getPumpCurvePoint_PowerW(),
		   source,
		   new String[] {
			   "label", "electric power",
			   "kind", "POWER",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getLoopControl_SetpointK(),
		   source,
		   new String[] {
			   "label", "hot temperature setpoint",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getLoopControl_ProportionalBandK(),
		   source,
		   new String[] {
			   "label", "proportional band",
			   "kind", "TEMPERATURE_DIFFERENCE",
			   "minimumExclusive", "0",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getLoopControl_IntegralTimeS(),
		   source,
		   new String[] {
			   "label", "integral time",
			   "kind", "TIME",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getLoopControl_LowestSpeed(),
		   source,
		   new String[] {
			   "label", "lowest speed",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "2"
		   });
		addAnnotation
		  (getLoopControl_HighestSpeed(),
		   source,
		   new String[] {
			   "label", "highest speed",
			   "kind", "FRACTION",
			   "minimumExclusive", "0",
			   "maximum", "2"
		   });
		addAnnotation
		  (getLoopLimits_HighestHotK(),
		   source,
		   new String[] {
			   "label", "highest hot temperature",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getLoopLimits_TripHotK(),
		   source,
		   new String[] {
			   "label", "trip temperature",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getLoopLimits_LowestFlowKgPerS(),
		   source,
		   new String[] {
			   "label", "lowest flow",
			   "kind", "MASS_FLOW",
			   "minimum", "0",
			   "maximum", "1e4"
		   });
		addAnnotation
		  (getLoopLimits_LowestSetpointK(),
		   source,
		   new String[] {
			   "label", "lowest setpoint",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getLoopLimits_HighestSetpointK(),
		   source,
		   new String[] {
			   "label", "highest setpoint",
			   "kind", "TEMPERATURE",
			   "minimum", "200",
			   "maximum", "700"
		   });
		addAnnotation
		  (getLoopLimits_MarginK(),
		   source,
		   new String[] {
			   "label", "margin",
			   "kind", "TEMPERATURE_DIFFERENCE",
			   "minimum", "0",
			   "maximum", "100"
		   });
		addAnnotation
		  (getLoopLimits_LargestStepK(),
		   source,
		   new String[] {
			   "label", "largest step",
			   "kind", "TEMPERATURE_DIFFERENCE",
			   "minimumExclusive", "0",
			   "maximum", "100"
		   });
		addAnnotation
		  (getLoopLimits_MinimumHoldTimeS(),
		   source,
		   new String[] {
			   "label", "minimum hold time",
			   "kind", "TIME",
			   "minimum", "0",
			   "maximum", "1e5"
		   });
		addAnnotation
		  (getWell_RodString(),
		   source,
		   new String[] {
			   "label", "rod string"
		   });
		addAnnotation
		  (getWell_PumpingUnit(),
		   source,
		   new String[] {
			   "label", "pumping unit"
		   });
		addAnnotation
		  (getWell_Pump(),
		   source,
		   new String[] {
			   "label", "downhole pump"
		   });
		addAnnotation
		  (getWell_Tubing(),
		   source,
		   new String[] {
			   "label", "tubing"
		   });
		addAnnotation
		  (getWell_Fluids(),
		   source,
		   new String[] {
			   "label", "fluids"
		   });
		addAnnotation
		  (getWell_Inflow(),
		   source,
		   new String[] {
			   "label", "inflow"
		   });
		addAnnotation
		  (getWell_Survey(),
		   source,
		   new String[] {
			   "label", "deviation survey"
		   });
		addAnnotation
		  (getWell_Limits(),
		   source,
		   new String[] {
			   "label", "operating limits"
		   });
		addAnnotation
		  (getWell_Cards(),
		   source,
		   new String[] {
			   "label", "surface cards"
		   });
		addAnnotation
		  (getWell_TargetFillage(),
		   source,
		   new String[] {
			   "label", "target pump fillage",
			   "kind", "FRACTION",
			   "minimumExclusive", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getWell_StrokesPerMinute(),
		   source,
		   new String[] {
			   "label", "pumping speed",
			   "kind", "PUMPING_SPEED",
			   "minimumExclusive", "0",
			   "maximum", "40"
		   });
		addAnnotation
		  (getWell_DampingRatio(),
		   source,
		   new String[] {
			   "label", "damping ratio",
			   "kind", "NUMBER",
			   "minimum", "0",
			   "maximum", "2"
		   });
		addAnnotation
		  (getWell_DownstrokeDampingRatio(),
		   source,
		   new String[] {
			   "label", "damping ratio on the downstroke",
			   "kind", "NUMBER",
			   "minimum", "0",
			   "maximum", "2"
		   });
		addAnnotation
		  (getWell_DampingModel(),
		   source,
		   new String[] {
			   "label", "damping"
		   });
		addAnnotation
		  (getWell_LiquidRateM3PerS(),
		   source,
		   new String[] {
			   "label", "liquid rate by test",
			   "kind", "VOLUME_RATE",
			   "minimumExclusive", "0",
			   "maximum", "0.1"
		   });
		addAnnotation
		  (getWell_RuntimeHoursPerDay(),
		   source,
		   new String[] {
			   "label", "runtime",
			   "kind", "HOURS_PER_DAY",
			   "minimum", "0",
			   "maximum", "24"
		   });
		addAnnotation
		  (getWell_RodFrictionCoefficient(),
		   source,
		   new String[] {
			   "label", "rod friction coefficient",
			   "kind", "NUMBER",
			   "minimum", "0",
			   "maximum", "0.6"
		   });
		addAnnotation
		  (getWell_StuffingBoxFrictionN(),
		   source,
		   new String[] {
			   "label", "stuffing-box friction",
			   "kind", "FORCE",
			   "minimum", "0",
			   "maximum", "2e4"
		   });
		addAnnotation
		  (getWell_Designs(),
		   source,
		   new String[] {
			   "label", "design cases"
		   });
		addAnnotation
		  (getRodString_Tapers(),
		   source,
		   new String[] {
			   "label", "tapers"
		   });
		addAnnotation
		  (getRodTaper_LengthM(),
		   source,
		   new String[] {
			   "label", "length",
			   "kind", "LENGTH",
			   "minimumExclusive", "0",
			   "maximum", "6000"
		   });
		addAnnotation
		  (getRodTaper_DiameterM(),
		   source,
		   new String[] {
			   "label", "diameter",
			   "kind", "DIAMETER",
			   "minimum", "0.005",
			   "maximum", "0.1"
		   });
		addAnnotation
		  (getRodTaper_Grade(),
		   source,
		   new String[] {
			   "label", "grade"
		   });
		addAnnotation
		  (getRodTaper_CustomGradeName(),
		   source,
		   new String[] {
			   "label", "name of custom grade"
		   });
		addAnnotation
		  (getRodTaper_MinimumTensileStrengthPa(),
		   source,
		   new String[] {
			   "label", "minimum tensile strength",
			   "kind", "STRESS",
			   "minimum", "1e8",
			   "maximum", "2.5e9"
		   });
		addAnnotation
		  (getRodTaper_WeightNPerM(),
		   source,
		   new String[] {
			   "label", "weight in air with couplings",
			   "kind", "WEIGHT_PER_LENGTH",
			   "minimumExclusive", "0",
			   "maximum", "600"
		   });
		addAnnotation
		  (getRodTaper_DensityKgM3(),
		   source,
		   new String[] {
			   "label", "density with couplings",
			   "kind", "DENSITY",
			   "minimum", "1000",
			   "maximum", "12000"
		   });
		addAnnotation
		  (getRodTaper_YoungsModulusPa(),
		   source,
		   new String[] {
			   "label", "Young\'s modulus",
			   "kind", "ELASTICITY",
			   "minimum", "1e10",
			   "maximum", "4e11"
		   });
		addAnnotation
		  (getRodTaper_ServiceFactor(),
		   source,
		   new String[] {
			   "label", "service factor",
			   "kind", "NUMBER",
			   "minimumExclusive", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getPumpingUnit_Designation(),
		   source,
		   new String[] {
			   "label", "designation"
		   });
		addAnnotation
		  (getPumpingUnit_Geometry(),
		   source,
		   new String[] {
			   "label", "own geometry"
		   });
		addAnnotation
		  (getPumpingUnit_CrankRotation(),
		   source,
		   new String[] {
			   "label", "crank rotation"
		   });
		addAnnotation
		  (getPumpingUnit_CounterbalanceMomentNm(),
		   source,
		   new String[] {
			   "label", "counterbalance moment",
			   "kind", "TORQUE",
			   "minimum", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getPumpingUnit_StructuralUnbalanceN(),
		   source,
		   new String[] {
			   "label", "structural unbalance",
			   "kind", "FORCE",
			   "minimum", "-1e5",
			   "maximum", "1e5"
		   });
		addAnnotation
		  (getPumpingUnit_GearboxRatingNm(),
		   source,
		   new String[] {
			   "label", "gearbox rating",
			   "kind", "TORQUE",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getPumpingUnit_StructureRatingN(),
		   source,
		   new String[] {
			   "label", "structure rating",
			   "kind", "FORCE",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getPumpingUnit_CounterweightsN(),
		   source,
		   new String[] {
			   "label", "movable counterweights",
			   "kind", "FORCE",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getPumpingUnit_MotorRatingW(),
		   source,
		   new String[] {
			   "label", "prime mover rating",
			   "kind", "POWER",
			   "minimumExclusive", "0",
			   "maximum", "2e6"
		   });
		addAnnotation
		  (getPumpingUnit_SurfaceEfficiency(),
		   source,
		   new String[] {
			   "label", "surface efficiency",
			   "kind", "FRACTION",
			   "minimumExclusive", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getUnitGeometry_Type(),
		   source,
		   new String[] {
			   "label", "arrangement"
		   });
		addAnnotation
		  (getUnitGeometry_AM(),
		   source,
		   new String[] {
			   "label", "A",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_CM(),
		   source,
		   new String[] {
			   "label", "C",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_IM(),
		   source,
		   new String[] {
			   "label", "I",
			   "kind", "DIAMETER",
			   "minimum", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_KM(),
		   source,
		   new String[] {
			   "label", "K",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_PM(),
		   source,
		   new String[] {
			   "label", "P",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_RM(),
		   source,
		   new String[] {
			   "label", "R",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "20"
		   });
		addAnnotation
		  (getUnitGeometry_TauRad(),
		   source,
		   new String[] {
			   "label", "tau",
			   "kind", "ANGLE",
			   "minimum", "-3.1416",
			   "maximum", "3.1416"
		   });
		addAnnotation
		  (getDownholePump_PlungerDiameterM(),
		   source,
		   new String[] {
			   "label", "plunger diameter",
			   "kind", "DIAMETER",
			   "minimum", "0.01",
			   "maximum", "0.2"
		   });
		addAnnotation
		  (getDownholePump_Type(),
		   source,
		   new String[] {
			   "label", "pump type"
		   });
		addAnnotation
		  (getDownholePump_DepthM(),
		   source,
		   new String[] {
			   "label", "setting depth",
			   "kind", "LENGTH",
			   "minimumExclusive", "0",
			   "maximum", "6000"
		   });
		addAnnotation
		  (getDownholePump_PlungerLengthM(),
		   source,
		   new String[] {
			   "label", "plunger length",
			   "kind", "POSITION",
			   "minimumExclusive", "0",
			   "maximum", "10"
		   });
		addAnnotation
		  (getDownholePump_PlungerClearanceM(),
		   source,
		   new String[] {
			   "label", "plunger clearance",
			   "kind", "DIAMETER",
			   "minimumExclusive", "0",
			   "maximum", "0.002"
		   });
		addAnnotation
		  (getTubing_InnerDiameterM(),
		   source,
		   new String[] {
			   "label", "inner diameter",
			   "kind", "DIAMETER",
			   "minimum", "0.01",
			   "maximum", "0.5"
		   });
		addAnnotation
		  (getTubing_OuterDiameterM(),
		   source,
		   new String[] {
			   "label", "outer diameter",
			   "kind", "DIAMETER",
			   "minimum", "0.01",
			   "maximum", "0.5"
		   });
		addAnnotation
		  (getTubing_Anchored(),
		   source,
		   new String[] {
			   "label", "anchored"
		   });
		addAnnotation
		  (getTubing_YoungsModulusPa(),
		   source,
		   new String[] {
			   "label", "Young\'s modulus",
			   "kind", "ELASTICITY",
			   "minimum", "1e10",
			   "maximum", "4e11"
		   });
		addAnnotation
		  (getFluids_OilDensityKgM3(),
		   source,
		   new String[] {
			   "label", "oil density",
			   "kind", "DENSITY",
			   "minimum", "500",
			   "maximum", "1100"
		   });
		addAnnotation
		  (getFluids_WaterDensityKgM3(),
		   source,
		   new String[] {
			   "label", "water density",
			   "kind", "DENSITY",
			   "minimum", "900",
			   "maximum", "1400"
		   });
		addAnnotation
		  (getFluids_WaterCut(),
		   source,
		   new String[] {
			   "label", "water cut",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getFluids_ViscosityPaS(),
		   source,
		   new String[] {
			   "label", "viscosity",
			   "kind", "VISCOSITY",
			   "minimumExclusive", "0",
			   "maximum", "100"
		   });
		addAnnotation
		  (getFluids_TubingHeadPressurePa(),
		   source,
		   new String[] {
			   "label", "tubing head pressure",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getFluids_CasingHeadPressurePa(),
		   source,
		   new String[] {
			   "label", "casing head pressure",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getFluids_FluidLevelM(),
		   source,
		   new String[] {
			   "label", "fluid level depth",
			   "kind", "LENGTH",
			   "minimum", "0",
			   "maximum", "10000"
		   });
		addAnnotation
		  (getFluids_PumpIntakePressurePa(),
		   source,
		   new String[] {
			   "label", "pump intake pressure",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getFluids_FormationVolumeFactor(),
		   source,
		   new String[] {
			   "label", "formation volume factor",
			   "kind", "NUMBER",
			   "minimum", "1",
			   "maximum", "3"
		   });
		addAnnotation
		  (getInflow_ReservoirPressurePa(),
		   source,
		   new String[] {
			   "label", "static reservoir pressure",
			   "kind", "PRESSURE",
			   "minimumExclusive", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getInflow_TestRateM3PerS(),
		   source,
		   new String[] {
			   "label", "rate of the inflow test",
			   "kind", "VOLUME_RATE",
			   "minimumExclusive", "0",
			   "maximum", "0.1"
		   });
		addAnnotation
		  (getInflow_TestPressurePa(),
		   source,
		   new String[] {
			   "label", "intake pressure of the inflow test",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getInflow_BubblePointPa(),
		   source,
		   new String[] {
			   "label", "bubble point pressure",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getSurveyStation_MeasuredDepthM(),
		   source,
		   new String[] {
			   "label", "measured depth",
			   "kind", "LENGTH",
			   "minimum", "0",
			   "maximum", "12000"
		   });
		addAnnotation
		  (getSurveyStation_InclinationRad(),
		   source,
		   new String[] {
			   "label", "inclination",
			   "kind", "ANGLE",
			   "minimum", "0",
			   "maximum", "3.1416"
		   });
		addAnnotation
		  (getSurveyStation_AzimuthRad(),
		   source,
		   new String[] {
			   "label", "azimuth",
			   "kind", "ANGLE",
			   "minimum", "0",
			   "maximum", "6.2832"
		   });
		addAnnotation
		  (getOperatingLimits_PeakPolishedRodLoadN(),
		   source,
		   new String[] {
			   "label", "peak polished-rod load",
			   "kind", "FORCE",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getOperatingLimits_MinimumPolishedRodLoadN(),
		   source,
		   new String[] {
			   "label", "minimum polished-rod load",
			   "kind", "FORCE",
			   "minimum", "-1e5",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getOperatingLimits_GoodmanLoading(),
		   source,
		   new String[] {
			   "label", "Goodman loading",
			   "kind", "FRACTION",
			   "minimumExclusive", "0",
			   "maximum", "2"
		   });
		addAnnotation
		  (getOperatingLimits_MinimumStrokesPerMinute(),
		   source,
		   new String[] {
			   "label", "minimum pumping speed",
			   "kind", "PUMPING_SPEED",
			   "minimum", "0",
			   "maximum", "40"
		   });
		addAnnotation
		  (getOperatingLimits_MaximumStrokesPerMinute(),
		   source,
		   new String[] {
			   "label", "maximum pumping speed",
			   "kind", "PUMPING_SPEED",
			   "minimumExclusive", "0",
			   "maximum", "40"
		   });
		addAnnotation
		  (getOperatingLimits_GearboxTorqueNm(),
		   source,
		   new String[] {
			   "label", "gearbox torque",
			   "kind", "TORQUE",
			   "minimumExclusive", "0",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getOperatingLimits_IdleTimeS(),
		   source,
		   new String[] {
			   "label", "idle time",
			   "kind", "TIME",
			   "minimum", "60",
			   "maximum", "86400"
		   });
		addAnnotation
		  (getOperatingLimits_ShortestIdleTimeS(),
		   source,
		   new String[] {
			   "label", "shortest idle time",
			   "kind", "TIME",
			   "minimum", "60",
			   "maximum", "86400"
		   });
		addAnnotation
		  (getOperatingLimits_LongestIdleTimeS(),
		   source,
		   new String[] {
			   "label", "longest idle time",
			   "kind", "TIME",
			   "minimum", "60",
			   "maximum", "86400"
		   });
		addAnnotation
		  (getOperatingLimits_MinimumRunTimeS(),
		   source,
		   new String[] {
			   "label", "minimum run time",
			   "kind", "TIME",
			   "minimum", "60",
			   "maximum", "86400"
		   });
		addAnnotation
		  (getOperatingLimits_SecondaryFillage(),
		   source,
		   new String[] {
			   "label", "secondary pump-off fillage",
			   "kind", "FRACTION",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getSurfaceCard_Name(),
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getSurfaceCard_CapturedAt(),
		   source,
		   new String[] {
			   "label", "captured at"
		   });
		addAnnotation
		  (getSurfaceCard_StrokesPerMinute(),
		   source,
		   new String[] {
			   "label", "pumping speed",
			   "kind", "PUMPING_SPEED",
			   "minimumExclusive", "0",
			   "maximum", "40"
		   });
		addAnnotation
		  (getSurfaceCard_PositionM(),
		   source,
		   new String[] {
			   "label", "polished-rod position",
			   "kind", "POSITION",
			   "minimum", "-20",
			   "maximum", "20"
		   });
		addAnnotation
		  (getSurfaceCard_LoadN(),
		   source,
		   new String[] {
			   "label", "polished-rod load",
			   "kind", "FORCE",
			   "minimum", "-1e6",
			   "maximum", "1e6"
		   });
		addAnnotation
		  (getSurfaceCard_Timing(),
		   source,
		   new String[] {
			   "label", "timing of points"
		   });
		addAnnotation
		  (getSurfaceCard_Origin(),
		   source,
		   new String[] {
			   "label", "origin"
		   });
		addAnnotation
		  (getSurfaceCard_Assumptions(),
		   source,
		   new String[] {
			   "label", "assumptions"
		   });
		addAnnotation
		  (getSurfaceCard_Notes(),
		   source,
		   new String[] {
			   "label", "import notes"
		   });
		addAnnotation
		  (getDesignCase_Name(),
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getDesignCase_Description(),
		   source,
		   new String[] {
			   "label", "description"
		   });
		addAnnotation
		  (getDesignCase_UnitDesignation(),
		   source,
		   new String[] {
			   "label", "pumping unit"
		   });
		addAnnotation
		  (getDesignCase_StrokeM(),
		   source,
		   new String[] {
			   "label", "stroke",
			   "kind", "POSITION",
			   "minimum", "0.2",
			   "maximum", "12"
		   });
		addAnnotation
		  (getDesignCase_StrokesPerMinute(),
		   source,
		   new String[] {
			   "label", "pumping speed",
			   "kind", "PUMPING_SPEED",
			   "minimumExclusive", "0",
			   "maximum", "40"
		   });
		addAnnotation
		  (getDesignCase_PlungerDiameterM(),
		   source,
		   new String[] {
			   "label", "plunger diameter",
			   "kind", "DIAMETER",
			   "minimum", "0.01",
			   "maximum", "0.2"
		   });
		addAnnotation
		  (getDesignCase_PumpFillage(),
		   source,
		   new String[] {
			   "label", "pump fillage",
			   "kind", "FRACTION",
			   "minimum", "0.05",
			   "maximum", "1"
		   });
		addAnnotation
		  (getDesignCase_PumpIntakePressurePa(),
		   source,
		   new String[] {
			   "label", "pump intake pressure",
			   "kind", "PRESSURE",
			   "minimum", "0",
			   "maximum", "1e8"
		   });
		addAnnotation
		  (getDesignCase_Tapers(),
		   source,
		   new String[] {
			   "label", "tapers"
		   });
		addAnnotation
		  (getConnection_Name(),
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getConnection_Description(),
		   source,
		   new String[] {
			   "label", "description"
		   });
		addAnnotation
		  (getConnection_Provider(),
		   source,
		   new String[] {
			   "label", "kind of connection"
		   });
		addAnnotation
		  (getConnection_Endpoint(),
		   source,
		   new String[] {
			   "label", "endpoint"
		   });
		addAnnotation
		  (getConnection_Properties(),
		   source,
		   new String[] {
			   "label", "properties"
		   });
		addAnnotation
		  (getConnection_Templates(),
		   source,
		   new String[] {
			   "label", "address templates"
		   });
		addAnnotation
		  (getConnection_Mappings(),
		   source,
		   new String[] {
			   "label", "mapped tags"
		   });
		addAnnotation
		  (getConnectionProperty_Key(),
		   source,
		   new String[] {
			   "label", "key"
		   });
		addAnnotation
		  (getConnectionProperty_Value(),
		   source,
		   new String[] {
			   "label", "value"
		   });
		addAnnotation
		  (getAddressTemplate_Signal(),
		   source,
		   new String[] {
			   "label", "signal"
		   });
		addAnnotation
		  (getAddressTemplate_Address(),
		   source,
		   new String[] {
			   "label", "address"
		   });
		addAnnotation
		  (getTagMapping_Asset(),
		   source,
		   new String[] {
			   "label", "asset"
		   });
		addAnnotation
		  (getTagMapping_Signal(),
		   source,
		   new String[] {
			   "label", "signal"
		   });
		addAnnotation
		  (getTagMapping_Address(),
		   source,
		   new String[] {
			   "label", "address"
		   });
	}

} //ModelPackageImpl
